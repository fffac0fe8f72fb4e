package goldens.nullness;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Async view of {@link Directory}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.nullness.Directory")
public interface DirectoryAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static DirectoryAsync of(Directory service) {
        return DirectoryViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static DirectoryAsync of(Directory service, SmartAsyncRuntime runtime) {
        return DirectoryViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static DirectoryAsync from(DirectorySync blocking) {
        return DirectoryViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static DirectoryAsync from(DirectorySync blocking, SmartAsyncRuntime runtime) {
        return DirectoryViews.asyncFrom(blocking, runtime);
    }

    /** Calls {@link Directory#find(String)} on the calling thread and returns its future. */
    CompletableFuture<@Nullable String> find(@Nullable String name);

    /**
     * Calls {@link Directory#nick(Map)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    CompletableFuture<@Nullable String> nick(Map<String, @Nullable String> names);

    /**
     * Calls {@link Directory#all(String[], String[])} on the runtime's executor. Cancelling the
     * future interrupts the call.
     */
    CompletableFuture<String @Nullable []> all(@Nullable String @Nullable [] names,
            String @Nullable ... more);

    /**
     * Calls {@link Directory#rows(List)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    CompletableFuture<List<? extends @Nullable Object>> rows(List<? super @Nullable String> sink);

    /**
     * Calls {@link Directory#entry()} on the runtime's executor. Cancelling the future interrupts
     * the call.
     */
    CompletableFuture<Map. @Nullable Entry<String, @Nullable Integer>> entry();

    /** Calls {@link Directory#same(Object)} on the calling thread and returns its future. */
    <T extends @Nullable Object> CompletableFuture<@Nullable T> same(T value);

    /**
     * Calls {@link Directory#numbers()} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    CompletableFuture<int @Nullable []> numbers();
}
