package goldens.odd_type_names;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Größe$}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread, and none throws. Failures are in the future.
 */
@GeneratedView("goldens.odd_type_names.Größe$")
public interface Größe$Async {
    /** A view of a source, on the shared runtime. */
    static Größe$Async of(Größe$ service) {
        return Größe$Views.async(service, SmartAsyncRuntime.shared());
    }

    /** A view of a source, on the given runtime. */
    static Größe$Async of(Größe$ service, SmartAsyncRuntime runtime) {
        return Größe$Views.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     */
    static Größe$Async from(Größe$Sync blocking) {
        return Größe$Views.asyncFrom(blocking, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the given runtime.
     */
    static Größe$Async from(Größe$Sync blocking, SmartAsyncRuntime runtime) {
        return Größe$Views.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Größe$#self()} on the calling thread and returns its future. */
    CompletableFuture<Größe$> self();
}
