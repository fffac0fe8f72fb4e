package goldens.streams;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/**
 * Ticks of many kinds.
 *
 * <p>Async view of {@link Ticker}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.streams.Ticker")
public interface TickerAsync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static TickerAsync of(Ticker service) {
        return TickerViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static TickerAsync of(Ticker service, SmartAsyncRuntime runtime) {
        return TickerViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static TickerAsync from(TickerSync blocking) {
        return TickerViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static TickerAsync from(TickerSync blocking, SmartAsyncRuntime runtime) {
        return TickerViews.asyncFrom(blocking, runtime);
    }

    /**
     * Ticks.
     *
     * <p>Calls {@link Ticker#ticks(int)} on the calling thread and returns its Flux as a
     * publisher.
     *
     * @return a {@code Flux} of ticks
     */
    Flow.Publisher<Integer> ticks(int count);

    /**
     * Calls {@link Ticker#failing()} on the calling thread and returns its Flux as a publisher.
     *
     * <p>The publisher can fail with {@link java.io.IOException}.
     */
    Flow.Publisher<String> failing();

    /** Calls {@link Ticker#multi()} on the calling thread and returns its Multi as a publisher. */
    Flow.Publisher<String> multi();

    /**
     * Calls {@link Ticker#flowable()} on the calling thread and returns its Flowable as a
     * publisher.
     */
    Flow.Publisher<Number> flowable();

    /**
     * Calls {@link Ticker#observable()} on the calling thread and returns its Observable as a
     * publisher.
     */
    Flow.Publisher<String> observable();

    /**
     * Calls {@link Ticker#publisher()} on the calling thread and returns its Publisher as a
     * publisher.
     */
    Flow.Publisher<String> publisher();

    /**
     * Calls {@link Ticker#flowAsync()} on the calling thread and returns its Publisher as a
     * publisher.
     */
    Flow.Publisher<String> flow();

    /** Calls {@link Ticker#raw()} on the calling thread and returns its Flux as a publisher. */
    Flow.Publisher<Object> raw();

    /**
     * Calls {@link Ticker#collected()} on the calling thread, subscribes to its Flux and returns a
     * future of all its values.
     */
    CompletableFuture<List<List<String>>> collected();

    /**
     * Lines, as they come.
     *
     * <p>Calls {@link Ticker#linesAsync()} on the calling thread and returns its Flux as a
     * publisher.
     */
    Flow.Publisher<String> lines();

    /**
     * Calls {@link Ticker#namesAsync()} on the calling thread, subscribes to its Flux and returns
     * a future of all its values.
     */
    CompletableFuture<List<String>> names();

    /**
     * Calls {@link Ticker#first()} on the calling thread, subscribes to its Publisher and returns
     * a future of its first value.
     */
    CompletableFuture<String> first();

    /**
     * Calls {@link Ticker#done()} on the calling thread, subscribes to its Publisher and returns a
     * future of its first value.
     */
    CompletableFuture<Void> done();

    /**
     * Calls {@link Ticker#generic(List)} on the calling thread and returns its Flux as a
     * publisher.
     */
    <T> Flow.Publisher<T> generic(List<T> all);

    /**
     * Calls {@link Ticker#nothing()} on the calling thread and returns its Flux as a publisher.
     */
    Flow.Publisher<String> nothing();

    /**
     * Calls {@link Ticker#throwing()} on the calling thread and returns its Flux as a publisher.
     */
    Flow.Publisher<String> throwing();
}
