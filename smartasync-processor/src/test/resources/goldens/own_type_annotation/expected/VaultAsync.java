package goldens.own_type_annotation;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.lang.annotation.ElementType;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Vault}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.own_type_annotation.Vault")
public interface VaultAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static VaultAsync of(Vault service) {
        return VaultViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static VaultAsync of(Vault service, SmartAsyncRuntime runtime) {
        return VaultViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static VaultAsync from(VaultSync blocking) {
        return VaultViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static VaultAsync from(VaultSync blocking, SmartAsyncRuntime runtime) {
        return VaultViews.asyncFrom(blocking, runtime);
    }

    /**
     * Calls {@link Vault#open(java.lang.Object)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    <@Checked("T") T> CompletableFuture<@Checked(value = "result", levels = {1, 2}, by = String.class, target = ElementType.FIELD) T> open(
            @Checked(levels = 3) T key);

    /** Calls {@link Vault#later()} on the calling thread and returns its future. */
    CompletableFuture<@Checked("in a future") String> later();

    /**
     * Calls {@link Vault#count(List)} on the runtime's executor. Cancelling the future interrupts
     * the call.
     */
    CompletableFuture<@Checked("primitive") Integer> count(@Checked List<@Checked String> of);
}
