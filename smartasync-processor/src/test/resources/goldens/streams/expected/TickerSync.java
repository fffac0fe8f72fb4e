package goldens.streams;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Ticks of many kinds.
 *
 * <p>Sync view of {@link Ticker}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link TickerAsync} there.
 */
@GeneratedView("goldens.streams.Ticker")
public interface TickerSync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static TickerSync of(Ticker service) {
        return TickerViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static TickerSync of(Ticker service, SmartAsyncRuntime runtime) {
        return TickerViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param async the other view
     * @return the view
     */
    static TickerSync from(TickerAsync async) {
        return TickerViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static TickerSync from(TickerAsync async, SmartAsyncRuntime runtime) {
        return TickerViews.syncFrom(async, runtime);
    }

    /**
     * Ticks.
     *
     * <p>Calls {@link Ticker#ticks(int)} and subscribes to its Flux. The stream waits for each
     * value on the thread that pulls it. Close the stream to cancel the subscription.
     *
     * @return a stream of ticks
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the next value does not come
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    Stream<Integer> ticks(int count);

    /**
     * Calls {@link Ticker#failing()} and subscribes to its Flux. The stream waits for each value
     * on the thread that pulls it. Close the stream to cancel the subscription.
     *
     * @throws IOException if the Flux fails with it
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the next value does not come
     *         within 2 s
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    Stream<String> failing() throws IOException;

    /**
     * Calls {@link Ticker#multi()} and subscribes to its Multi. The stream waits for each value on
     * the thread that pulls it. Close the stream to cancel the subscription.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the next value does not come
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    Stream<String> multi();

    /**
     * Calls {@link Ticker#flowable()} and subscribes to its Flowable. The stream waits for each
     * value on the thread that pulls it. Close the stream to cancel the subscription.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the next value does not come
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    Stream<Number> flowable();

    /**
     * Calls {@link Ticker#observable()} and subscribes to its Observable. The stream waits for
     * each value on the thread that pulls it. Close the stream to cancel the subscription.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the next value does not come
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    Stream<String> observable();

    /**
     * Calls {@link Ticker#publisher()} and subscribes to its Publisher. The stream waits for each
     * value on the thread that pulls it. Close the stream to cancel the subscription.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the next value does not come
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    Stream<String> publisher();

    /**
     * Calls {@link Ticker#flowAsync()} and subscribes to its Publisher. The stream waits for each
     * value on the thread that pulls it. Close the stream to cancel the subscription.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the next value does not come
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    Stream<String> flow();

    /**
     * Calls {@link Ticker#raw()} and subscribes to its Flux. The stream waits for each value on
     * the thread that pulls it. Close the stream to cancel the subscription.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the next value does not come
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    Stream<Object> raw();

    /**
     * Calls {@link Ticker#collected()} and waits for all values of its Flux on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the Flux is not complete within
     *         the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    List<List<String>> collected();

    /**
     * Lines, which somebody pulls.
     *
     * <p>Calls {@link Ticker#lines()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    Stream<String> lines();

    /**
     * Calls {@link Ticker#names()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    List<String> names();

    /**
     * Calls {@link Ticker#first()} and waits for the first value of its Publisher on the calling
     * thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the Publisher is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    String first();

    /**
     * Calls {@link Ticker#done()} and waits for the first value of its Publisher on the calling
     * thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the Publisher is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    void done();

    /**
     * Calls {@link Ticker#generic(List)} and subscribes to its Flux. The stream waits for each
     * value on the thread that pulls it. Close the stream to cancel the subscription.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the next value does not come
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    <T> Stream<T> generic(List<T> all);

    /**
     * Calls {@link Ticker#nothing()} and subscribes to its Flux. The stream waits for each value
     * on the thread that pulls it. Close the stream to cancel the subscription.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the next value does not come
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    Stream<String> nothing();

    /**
     * Calls {@link Ticker#throwing()} and subscribes to its Flux. The stream waits for each value
     * on the thread that pulls it. Close the stream to cancel the subscription.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the next value does not come
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    Stream<String> throwing();
}
