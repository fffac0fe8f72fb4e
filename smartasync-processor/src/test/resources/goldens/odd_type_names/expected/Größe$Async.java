package goldens.odd_type_names;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Gr\u00f6\u00dfe$}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.odd_type_names.Gr\u00f6\u00dfe$")
public interface Gr\u00f6\u00dfe$Async {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static Gr\u00f6\u00dfe$Async of(Gr\u00f6\u00dfe$ service) {
        return Gr\u00f6\u00dfe$Views.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static Gr\u00f6\u00dfe$Async of(Gr\u00f6\u00dfe$ service, SmartAsyncRuntime runtime) {
        return Gr\u00f6\u00dfe$Views.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static Gr\u00f6\u00dfe$Async from(Gr\u00f6\u00dfe$Sync blocking) {
        return Gr\u00f6\u00dfe$Views.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static Gr\u00f6\u00dfe$Async from(Gr\u00f6\u00dfe$Sync blocking, SmartAsyncRuntime runtime) {
        return Gr\u00f6\u00dfe$Views.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Gr\u00f6\u00dfe$#self()} on the calling thread and returns its future. */
    CompletableFuture<Gr\u00f6\u00dfe$Async> self();
}
