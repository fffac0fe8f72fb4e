package goldens.lower_bounds;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collector;

/**
 * Async view of {@link Sinks}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.lower_bounds.Sinks")
public interface SinksAsync<K> {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <K> as of the source
     * @param service the source
     * @return the view
     */
    static <K> SinksAsync<K> of(Sinks<K> service) {
        return SinksViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <K> as of the source
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <K> SinksAsync<K> of(Sinks<K> service, SmartAsyncRuntime runtime) {
        return SinksViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <K> as of the source
     * @param blocking the other view
     * @return the view
     */
    static <K> SinksAsync<K> from(SinksSync<K> blocking) {
        return SinksViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the given runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <K> as of the source
     * @param blocking the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <K> SinksAsync<K> from(SinksSync<K> blocking, SmartAsyncRuntime runtime) {
        return SinksViews.asyncFrom(blocking, runtime);
    }

    /**
     * Calls {@link Sinks#drain(List)} on the runtime's executor. Cancelling the future interrupts
     * the call.
     *
     * @return a future that completes when the call has ended
     */
    <T extends Comparable<T>> CompletableFuture<Void> drain(List<? super T> sink);

    /**
     * Calls {@link Sinks#sort(List, Collection)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     *
     * @return a future that completes when the call has ended
     */
    <T extends Comparable<? super T>> CompletableFuture<Void> sort(List<? super T> sink,
            Collection<? extends T> items);

    /** Calls {@link Sinks#each(Consumer)} on the calling thread and returns its future. */
    <T extends Enum<T>> CompletableFuture<Void> each(Consumer<? super T> sink);

    /**
     * Calls {@link Sinks#build(Consumer)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    <B extends Sinks.Builder<B>> CompletableFuture<B> build(Consumer<? super B> setup);

    /**
     * Calls {@link Sinks#copy(Map)} on the runtime's executor. Cancelling the future interrupts
     * the call.
     */
    <T extends Comparable<T> & Serializable> CompletableFuture<List<? super T>> copy(
            Map<? extends K, ? super T> sinks);

    /** Calls {@link Sinks#map(Function)} on the calling thread and returns its future. */
    <T extends Comparable<T>, R> CompletableFuture<R> map(Function<? super T, ? extends R> mapping);

    /**
     * Calls {@link Sinks#collect(Collector)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    <T, A, R> CompletableFuture<R> collect(Collector<? super T, A, R> collector);

    /**
     * Calls {@link Sinks#greatest(Collection)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    <T extends Comparable<T>> CompletableFuture<T> greatest(Collection<? extends T> items);
}
