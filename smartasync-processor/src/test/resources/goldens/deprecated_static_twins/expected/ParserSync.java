package goldens.deprecated_static_twins;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * Of twins that are static, either can be deprecated alone, or with another date.
 *
 * <p>Sync view of {@link Parser}: every method returns its result itself. Where the source
 * returns a future, the calling thread waits for it.
 *
 * <p>A thread that must not block, such as an event loop, is refused with a
 * {@link io.github.smartasync.runtime.BlockingRefusedException} before the source is called.
 * There, call {@link ParserAsync}.
 */
@GeneratedView("goldens.deprecated_static_twins.Parser")
public interface ParserSync {
    /** A view of a source, on the shared runtime. */
    static ParserSync of(Parser service) {
        return ParserViews.sync(service, SmartAsyncRuntime.shared());
    }

    /** A view of a source, on the given runtime. */
    static ParserSync of(Parser service, SmartAsyncRuntime runtime) {
        return ParserViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     */
    static ParserSync from(ParserAsync async) {
        return ParserViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     */
    static ParserSync from(ParserAsync async, SmartAsyncRuntime runtime) {
        return ParserViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Parser#parse(String)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; nothing was called
     */
    static int parse(String text) {
        return ParserViews.SyncStatics.parse(text);
    }

    /**
     * Calls {@link Parser#read(String)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; nothing was called
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
     *         block; nothing was called
     */
    static int count(String text) {
        return ParserViews.SyncStatics.count(text);
    }
}
