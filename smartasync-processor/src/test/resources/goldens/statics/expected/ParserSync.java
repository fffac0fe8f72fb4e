package goldens.statics;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.io.IOException;
import java.util.List;

/**
 * Sync view of {@link Parser}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link ParserAsync} there.
 */
@GeneratedView("goldens.statics.Parser")
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
     * Calls {@link Parser#parseAsync(String)} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    static Integer parse(String text) {
        return ParserViews.SyncStatics.parse(text);
    }

    /**
     * Calls {@link Parser#repeat(java.lang.Object, int)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    static <T> List<T> repeat(T value, int times) throws IOException {
        return ParserViews.SyncStatics.repeat(value, times);
    }

    /** Calls {@link Parser#version()} directly, on any thread. */
    static String version() {
        return ParserViews.SyncStatics.version();
    }

    /**
     * Calls {@link Parser#warmUp(String, String, String)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    static void warmUp(String Parser, String parse, String SyncStatics) {
        ParserViews.SyncStatics.warmUp(Parser, parse, SyncStatics);
    }

    /**
     * Calls {@link Parser#rest()} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    String rest();
}
