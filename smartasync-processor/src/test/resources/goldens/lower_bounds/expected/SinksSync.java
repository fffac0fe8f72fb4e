package goldens.lower_bounds;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collector;

/**
 * Sync view of {@link Sinks}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link SinksAsync} there.
 */
@GeneratedView("goldens.lower_bounds.Sinks")
public interface SinksSync<K> {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param <K> as of the source
     * @param service the source
     * @return the view
     */
    static <K> SinksSync<K> of(Sinks<K> service) {
        return SinksViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param <K> as of the source
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <K> SinksSync<K> of(Sinks<K> service, SmartAsyncRuntime runtime) {
        return SinksViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param <K> as of the source
     * @param async the other view
     * @return the view
     */
    static <K> SinksSync<K> from(SinksAsync<K> async) {
        return SinksViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param <K> as of the source
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <K> SinksSync<K> from(SinksAsync<K> async, SmartAsyncRuntime runtime) {
        return SinksViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Sinks#drain(List)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    <T extends Comparable<T>> void drain(List<? super T> sink);

    /**
     * Calls {@link Sinks#sort(List, Collection)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    <T extends Comparable<? super T>> void sort(List<? super T> sink,
            Collection<? extends T> items);

    /**
     * Calls {@link Sinks#each(Consumer)} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    <T extends Enum<T>> void each(Consumer<? super T> sink);

    /**
     * Calls {@link Sinks#build(Consumer)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    <B extends Sinks.Builder<B>> B build(Consumer<? super B> setup);

    /**
     * Calls {@link Sinks#copy(Map)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    <T extends Comparable<T> & Serializable> List<? super T> copy(
            Map<? extends K, ? super T> sinks);

    /**
     * Calls {@link Sinks#map(Function)} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    <T extends Comparable<T>, R> R map(Function<? super T, ? extends R> mapping);

    /**
     * Calls {@link Sinks#collect(Collector)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    <T, A, R> R collect(Collector<? super T, A, R> collector);

    /**
     * Calls {@link Sinks#greatest(Collection)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    <T extends Comparable<T>> T greatest(Collection<? extends T> items);
}
