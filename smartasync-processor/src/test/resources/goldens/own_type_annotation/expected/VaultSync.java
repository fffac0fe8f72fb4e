package goldens.own_type_annotation;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.lang.annotation.ElementType;
import java.util.List;

/**
 * Sync view of {@link Vault}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link VaultAsync} there.
 */
@GeneratedView("goldens.own_type_annotation.Vault")
public interface VaultSync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static VaultSync of(Vault service) {
        return VaultViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static VaultSync of(Vault service, SmartAsyncRuntime runtime) {
        return VaultViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param async the other view
     * @return the view
     */
    static VaultSync from(VaultAsync async) {
        return VaultViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static VaultSync from(VaultAsync async, SmartAsyncRuntime runtime) {
        return VaultViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Vault#open(java.lang.Object)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    <@Checked("T") T> @Checked(value = "result", levels = {1, 2}, by = String.class, target = ElementType.FIELD) T open(
            @Checked(levels = 3) T key);

    /**
     * Calls {@link Vault#later()} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    @Checked("in a future") String later();

    /**
     * Calls {@link Vault#count(List)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    @Checked("primitive") int count(@Checked List<@Checked String> of);
}
