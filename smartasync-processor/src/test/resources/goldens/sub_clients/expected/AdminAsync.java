package goldens.sub_clients;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Leads to other clients.
 *
 * <p>Async view of {@link Admin}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws, except those that call the source
 * directly. Failures are in the future.
 */
@GeneratedView("goldens.sub_clients.Admin")
public interface AdminAsync extends ConnectedAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static AdminAsync of(Admin service) {
        return AdminViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static AdminAsync of(Admin service, SmartAsyncRuntime runtime) {
        return AdminViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static AdminAsync from(AdminSync blocking) {
        return AdminViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static AdminAsync from(AdminSync blocking, SmartAsyncRuntime runtime) {
        return AdminViews.asyncFrom(blocking, runtime);
    }

    /**
     * Leads to the topics.
     *
     * <p>Calls {@link Admin#topics()} directly, on any thread.
     *
     * @return the topics
     */
    TopicsAsync topics();

    /**
     * A copy of this client.
     *
     * <p>Calls {@link Admin#withOptions(String)} directly, on any thread.
     */
    AdminAsync withOptions(String runtime);

    /**
     * As a member of Connected, but narrower.
     *
     * <p>Calls {@link Admin#self()} directly, on any thread.
     */
    @Override
    AdminAsync self();

    /** Calls {@link Admin#topicsLater(String)} on the calling thread and returns its future. */
    CompletableFuture<TopicsAsync> topicsLater(String found);

    /**
     * Waits, because it has an asynchronous twin.
     *
     * <p>Calls {@link Admin#connectAsync()} on the calling thread and returns its future.
     *
     * <p>The future can fail with {@link java.lang.InterruptedException}.
     */
    CompletableFuture<TopicsAsync> connect();

    /**
     * Waits, because its options say so.
     *
     * <p>Calls {@link Admin#open(String)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     *
     * <p>The future can fail with:
     * <ul>
     *   <li>{@link io.github.smartasync.runtime.CallTimeoutException} if it is not complete within 1
     *     s
     * </ul>
     */
    CompletableFuture<StoreAsync<String>> open(String found);

    /** Calls {@link Admin#numbers()} directly, on any thread. */
    StoreAsync<? extends Number> numbers();

    /** Calls {@link Admin#lists()} on the calling thread and returns its future. */
    CompletableFuture<StoreAsync<List<String>>> lists();

    /**
     * Null at times.
     *
     * <p>Calls {@link Admin#missing()} directly, on any thread.
     */
    TopicsAsync missing();

    /** Calls {@link Admin#missingLater()} on the calling thread and returns its future. */
    CompletableFuture<TopicsAsync> missingLater();

    /** Calls {@link Admin#raw()} directly, on any thread. */
    Topics raw();

    /**
     * Calls {@link Admin#all()} on the runtime's executor. Cancelling the future interrupts the
     * call.
     */
    CompletableFuture<List<Topics>> all();

    /** Calls {@link Admin#first()} on the calling thread and returns its future. */
    CompletableFuture<Optional<Topics>> first();

    /**
     * Calls {@link Admin#any()} on the runtime's executor. Cancelling the future interrupts the
     * call.
     */
    @SuppressWarnings({"all", "rawtypes"})
    CompletableFuture<Store> any();

    /** Calls {@link Admin#defaults()} directly, on any thread. */
    @Override
    TopicsAsync defaults();
}
