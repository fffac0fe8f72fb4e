package goldens.annotated_variables;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * Async view of {@link goldens.annotated_variables.Client}: its methods return futures at
 * once. Blocking methods of the source run on an executor.
 *
 * <p>No method blocks the calling thread or throws, except those that call the source
 * directly. Failures are in the future.
 */
@GeneratedView("goldens.annotated_variables.Client")
public interface ClientAsync<V> {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <V> as of the source
     * @param service the source
     * @return the view
     */
    static <V> ClientAsync<V> of(Client<V> service) {
        return ClientViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <V> as of the source
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <V> ClientAsync<V> of(Client<V> service, SmartAsyncRuntime runtime) {
        return ClientViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <V> as of the source
     * @param blocking the other view
     * @return the view
     */
    static <V> ClientAsync<V> from(ClientSync<V> blocking) {
        return ClientViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the given runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param <V> as of the source
     * @param blocking the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <V> ClientAsync<V> from(ClientSync<V> blocking, SmartAsyncRuntime runtime) {
        return ClientViews.asyncFrom(blocking, runtime);
    }

    /**
     * Its type variable shadows the one of the class.
     *
     * <p>Calls {@link goldens.annotated_variables.Client#same(Object)} on the runtime's executor.
     * Cancelling the future interrupts the call.
     */
    <V2> CompletableFuture<@NonNull V2> same(@NonNull V2 value);

    /**
     * Calls {@link goldens.annotated_variables.Client#all(Object, Object)} on the runtime's
     * executor. Cancelling the future interrupts the call.
     */
    CompletableFuture<List<@Nullable Client<V>>> all(@Nullable Client<V> first,
            @NonNull Client<V> other);

    /**
     * Calls {@link goldens.annotated_variables.Client#later(Object)} on the calling thread and
     * returns its future.
     */
    <T extends @NonNull Object> CompletableFuture<@NonNull T> later(@NonNull T later);

    /**
     * Calls {@link goldens.annotated_variables.Client#load()} on the calling thread and returns
     * its future.
     */
    CompletableFuture<String> load();

    /**
     * Calls {@link goldens.annotated_variables.Client#restart()} on the calling thread and returns
     * its future.
     */
    CompletableFuture<@NonNull ClientAsync<V>> restart();

    /** Calls {@link goldens.annotated_variables.Client#start()} directly, on any thread. */
    @NonNull ClientAsync<V> start();
}
