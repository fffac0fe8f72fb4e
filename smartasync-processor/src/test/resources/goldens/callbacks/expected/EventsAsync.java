package goldens.callbacks;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Async view of {@link Events}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.callbacks.Events")
public interface EventsAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static EventsAsync of(Events service) {
        return EventsViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static EventsAsync of(Events service, SmartAsyncRuntime runtime) {
        return EventsViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static EventsAsync from(EventsSync blocking) {
        return EventsViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the given runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static EventsAsync from(EventsSync blocking, SmartAsyncRuntime runtime) {
        return EventsViews.asyncFrom(blocking, runtime);
    }

    /**
     * Calls {@link Events#each(Consumer)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     *
     * @return a future that completes when the call has ended
     */
    CompletableFuture<Void> each(Consumer<? super String> sink);

    /** Calls {@link Events#later(Supplier)} on the calling thread and returns its future. */
    <R> CompletableFuture<R> later(Supplier<? extends R> work);
}
