package goldens.deprecated_static_twins;

import io.github.smartasync.GeneratedView;

/**
 * Of twins that are static, either can be deprecated alone, or with another date.
 *
 * <p>Sync view of {@link goldens.deprecated_static_twins.Parser}: its methods return plain
 * values. Where the source returns a future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link ParserAsync} there.
 */
@GeneratedView("goldens.deprecated_static_twins.Parser")
public interface ParserSync {
    /**
     * Calls {@link goldens.deprecated_static_twins.Parser#parse(String)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    static int parse(String text) {
        return ParserViews.SyncStatics.parse(text);
    }

    /**
     * Calls {@link goldens.deprecated_static_twins.Parser#read(String)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @deprecated blocks
     */
    @Deprecated
    static int read(String text) {
        return ParserViews.SyncStatics.read(text);
    }

    /**
     * Calls {@link goldens.deprecated_static_twins.Parser#count(String)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    static int count(String text) {
        return ParserViews.SyncStatics.count(text);
    }
}
