package goldens.sync_extends_primitives;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Some primitives come from the interface, one from the option, one stays a box.
 *
 * <p>Async view of {@link Meter}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.sync_extends_primitives.Meter")
public interface MeterAsync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static MeterAsync of(Meter service) {
        return MeterViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static MeterAsync of(Meter service, SmartAsyncRuntime runtime) {
        return MeterViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static MeterAsync from(MeterSync blocking) {
        return MeterViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static MeterAsync from(MeterSync blocking, SmartAsyncRuntime runtime) {
        return MeterViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Meter#isOn()} on the calling thread and returns its future. */
    CompletableFuture<Boolean> isOn();

    /** Calls {@link Meter#countAsync(String)} on the calling thread and returns its future. */
    CompletableFuture<Long> count(String name);

    /** Calls {@link Meter#average()} on the calling thread and returns its future. */
    CompletableFuture<Double> average();

    /** Calls {@link Meter#all()} on the calling thread and returns its future. */
    CompletableFuture<List<Integer>> all();

    /** Calls {@link Meter#last()} on the calling thread and returns its future. */
    CompletableFuture<Integer> last();
}
