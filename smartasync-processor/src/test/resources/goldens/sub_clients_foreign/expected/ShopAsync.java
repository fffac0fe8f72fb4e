package goldens.sub_clients_foreign;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * One's own, that leads to somebody else's.
 *
 * <p>Async view of {@link Shop}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws, except those that call the source
 * directly. Failures are in the future.
 */
@GeneratedView("goldens.sub_clients_foreign.Shop")
public interface ShopAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static ShopAsync of(Shop service) {
        return ShopViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static ShopAsync of(Shop service, SmartAsyncRuntime runtime) {
        return ShopViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static ShopAsync from(ShopSync blocking) {
        return ShopViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static ShopAsync from(ShopSync blocking, SmartAsyncRuntime runtime) {
        return ShopViews.asyncFrom(blocking, runtime);
    }

    /**
     * Calls {@link Shop#name()} on the runtime's executor. Cancelling the future interrupts the
     * call.
     */
    CompletableFuture<String> name();

    /** Calls {@link Shop#images()} directly, on any thread. */
    FilesAsync images();
}
