package goldens.annotated_variables;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * Sync view of {@link goldens.annotated_variables.Client}: its methods return plain values.
 * Where the source returns a future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link ClientAsync} there.
 */
@GeneratedView("goldens.annotated_variables.Client")
public interface ClientSync<V> {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param <V> as of the source
     * @param service the source
     * @return the view
     */
    static <V> ClientSync<V> of(Client<V> service) {
        return ClientViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param <V> as of the source
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <V> ClientSync<V> of(Client<V> service, SmartAsyncRuntime runtime) {
        return ClientViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param <V> as of the source
     * @param async the other view
     * @return the view
     */
    static <V> ClientSync<V> from(ClientAsync<V> async) {
        return ClientViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param <V> as of the source
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <V> ClientSync<V> from(ClientAsync<V> async, SmartAsyncRuntime runtime) {
        return ClientViews.syncFrom(async, runtime);
    }

    /**
     * Its type variable shadows the one of the class.
     *
     * <p>Calls {@link goldens.annotated_variables.Client#same(Object)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    <V2> @NonNull V2 same(@NonNull V2 value);

    /**
     * Calls {@link goldens.annotated_variables.Client#all(Object, Object)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    List<@Nullable Client<V>> all(@Nullable Client<V> first, @NonNull Client<V> other);

    /**
     * Calls {@link goldens.annotated_variables.Client#later(Object)} and waits for its future on
     * the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    <T extends @NonNull Object> @NonNull T later(@NonNull T later);

    /**
     * Calls {@link goldens.annotated_variables.Client#load()} and waits for its future on the
     * calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    String load();

    /**
     * Calls {@link goldens.annotated_variables.Client#restart()} and waits for its future on the
     * calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    @NonNull ClientSync<V> restart();

    /** Calls {@link goldens.annotated_variables.Client#start()} directly, on any thread. */
    @NonNull ClientSync<V> start();
}
