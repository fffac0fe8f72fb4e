package goldens.sub_clients_reactive;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.smallrye.mutiny.Uni;

/**
 * Mutiny view of {@link Admin}: each subscription calls the source. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws, except those that call the source
 * directly. Cancelling a subscription cancels its call.
 */
@GeneratedView("goldens.sub_clients_reactive.Admin")
public interface AdminMutiny {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static AdminMutiny of(Admin service) {
        return AdminMutinyViews.mutiny(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static AdminMutiny of(Admin service, SmartAsyncRuntime runtime) {
        return AdminMutinyViews.mutiny(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: each subscription calls it, on the shared runtime.
     *
     * @param async the other view
     * @return the view
     */
    static AdminMutiny from(AdminAsync async) {
        return AdminMutinyViews.mutinyFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: each subscription calls it, on the given runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static AdminMutiny from(AdminAsync async, SmartAsyncRuntime runtime) {
        return AdminMutinyViews.mutinyFrom(async, runtime);
    }

    /** Calls {@link Admin#topics()} directly, on any thread. */
    TopicsMutiny topics();

    /** Each subscription calls {@link Admin#later()} on the thread that subscribes. */
    Uni<TopicsMutiny> later();

    /** Each subscription calls {@link Admin#mono()} on the thread that subscribes. */
    Uni<TopicsMutiny> mono();

    /**
     * Each subscription calls {@link Admin#open()} on the runtime's executor. Cancelling the
     * subscription interrupts the call.
     */
    Uni<TopicsMutiny> open();
}
