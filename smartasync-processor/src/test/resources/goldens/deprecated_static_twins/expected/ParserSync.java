package goldens.deprecated_static_twins;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * Of twins that are static, either can be deprecated alone, or with another date.
 *
 * <p>Sync view of {@link Parser}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link ParserAsync} there.
 */
@GeneratedView("goldens.deprecated_static_twins.Parser")
public interface ParserSync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static ParserSync of(Parser service) {
        return ParserViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static ParserSync of(Parser service, SmartAsyncRuntime runtime) {
        return ParserViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param async the other view
     * @return the view
     */
    static ParserSync from(ParserAsync async) {
        return ParserViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static ParserSync from(ParserAsync async, SmartAsyncRuntime runtime) {
        return ParserViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Parser#parse(String)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    static int parse(String text) {
        return ParserViews.SyncStatics.parse(text);
    }

    /**
     * Calls {@link Parser#read(String)} on the calling thread.
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
     * Calls {@link Parser#count(String)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    static int count(String text) {
        return ParserViews.SyncStatics.count(text);
    }
}
