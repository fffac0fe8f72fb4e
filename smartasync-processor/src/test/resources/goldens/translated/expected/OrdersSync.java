package goldens.translated;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sync view of {@link Orders}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link OrdersAsync} there.
 */
@GeneratedView("goldens.translated.Orders")
public interface OrdersSync extends AutoCloseable {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static OrdersSync of(Orders service) {
        return OrdersViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static OrdersSync of(Orders service, SmartAsyncRuntime runtime) {
        return OrdersViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param async the other view
     * @return the view
     */
    static OrdersSync from(OrdersAsync async) {
        return OrdersViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static OrdersSync from(OrdersAsync async, SmartAsyncRuntime runtime) {
        return OrdersViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Orders#find(String)} and waits for its future on the calling thread. Failures
     * pass through {@link goldens.translated.OrderFailures}.
     *
     * @throws OrderException if the future fails with it
     */
    String find(String failure) throws OrderException;

    /**
     * Calls {@link Orders#sendAsync(String)} and waits for its future on the calling thread.
     * Failures pass through {@link goldens.translated.OrderFailures}.
     *
     * @throws OrderException if the future fails with it
     */
    void send(String order) throws OrderException;

    /**
     * All of them.
     *
     * <p>Calls {@link Orders#all()} on the calling thread. Failures pass through
     * {@link goldens.translated.OrderFailures}.
     *
     * @throws IOException if the disk is full
     */
    List<String> all() throws IOException;

    /**
     * Calls {@link Orders#clear()} on the calling thread. Failures pass through
     * {@link goldens.translated.OrderFailures}.
     */
    void clear();

    /**
     * Calls {@link Orders#stream()} and subscribes to its Flux. The stream waits for each value on
     * the thread that pulls it. Close the stream to cancel the subscription. Failures pass through
     * {@link goldens.translated.OrderFailures}.
     *
     * @throws OrderException if the Flux fails with it
     */
    Stream<String> stream() throws OrderException;

    /**
     * Calls {@link Orders#mono()} and waits for its Mono on the calling thread. Failures pass
     * through {@link goldens.translated.OrderFailures}.
     *
     * @throws OrderException if the Mono fails with it
     */
    String mono() throws OrderException;

    /**
     * Calls {@link Orders#collected()} and waits for all values of its Flux on the calling thread.
     * Failures pass through {@link goldens.translated.OrderFailures}.
     *
     * @throws OrderException if the Flux fails with it
     */
    List<String> collected() throws OrderException;

    /**
     * Calls {@link Orders#plain()} and waits for its future on the calling thread.
     *
     * @throws OrderException if the future fails with it
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    String plain() throws OrderException;

    /**
     * Calls {@link Orders#generic()} and waits for its future on the calling thread. Failures pass
     * through {@link goldens.translated.Others.Generic}.
     *
     * @throws OrderException if the future fails with it
     */
    String generic() throws OrderException;

    /**
     * Calls {@link Orders#inherited()} and waits for its future on the calling thread. Failures
     * pass through {@link goldens.translated.Others.Old}.
     *
     * @throws OrderException if the future fails with it
     */
    String inherited() throws OrderException;

    /** Calls {@link Orders#name()} directly, on any thread. */
    String name();

    /**
     * Calls {@link Orders#close()} on the calling thread. Failures pass through
     * {@link goldens.translated.OrderFailures}.
     */
    @Override
    void close() throws OrderException;

    /**
     * Calls {@link Orders#parse(String)} and waits for its future on the calling thread. Failures
     * pass through {@link goldens.translated.OrderFailures}.
     *
     * @throws OrderException if the future fails with it
     */
    static String parse(String text) throws OrderException {
        return OrdersViews.SyncStatics.parse(text);
    }
}
