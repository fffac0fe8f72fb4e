package goldens.final_and_synchronized;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * Sync view of {@link Counter}: every method returns its result itself. Where the source
 * returns a future, the calling thread waits for it.
 *
 * <p>A thread that must not block, such as an event loop, is refused with a
 * {@link io.github.smartasync.runtime.BlockingRefusedException} before the source is called.
 * There, call {@link CounterAsync}.
 */
@GeneratedView("goldens.final_and_synchronized.Counter")
public interface CounterSync {
    /** A view of a source, on the shared runtime. */
    static CounterSync of(Counter service) {
        return CounterViews.sync(service, SmartAsyncRuntime.shared());
    }

    /** A view of a source, on the given runtime. */
    static CounterSync of(Counter service, SmartAsyncRuntime runtime) {
        return CounterViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     */
    static CounterSync from(CounterAsync async) {
        return CounterViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     */
    static CounterSync from(CounterAsync async, SmartAsyncRuntime runtime) {
        return CounterViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Counter#next(int)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; nothing was called
     */
    int next(int step);
}
