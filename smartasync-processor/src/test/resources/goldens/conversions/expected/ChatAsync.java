package goldens.conversions;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Chat}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws, except those that call the source
 * directly. Failures are in the future.
 */
@GeneratedView("goldens.conversions.Chat")
public interface ChatAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static ChatAsync of(Chat service) {
        return ChatViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static ChatAsync of(Chat service, SmartAsyncRuntime runtime) {
        return ChatViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static ChatAsync from(ChatSync blocking) {
        return ChatViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static ChatAsync from(ChatSync blocking, SmartAsyncRuntime runtime) {
        return ChatViews.asyncFrom(blocking, runtime);
    }

    /**
     * Sends a text.
     *
     * <p>Calls {@link Chat#send(String)} on the calling thread and returns its future.
     *
     * @return an action of the text that was sent
     */
    CompletableFuture<String> send(String text);

    /** Calls {@link Chat#greetAsync()} on the calling thread and returns its future. */
    CompletableFuture<String> greet();

    /** Calls {@link Chat#counts()} on the calling thread and returns its future. */
    CompletableFuture<List<? extends Number>> counts();

    /**
     * Calls {@link Chat#max(Comparable, Comparable)} on the calling thread and returns its future.
     */
    <T extends Comparable<T>> CompletableFuture<T> max(T one, T other);

    /**
     * Calls {@link Chat#delete(String)} on the calling thread and returns its future.
     *
     * <p>The future can fail with:
     * <ul>
     *   <li>{@link java.io.IOException}
     *   <li>{@link io.github.smartasync.runtime.CallTimeoutException} if it is not complete within 2
     *     s
     * </ul>
     */
    CompletableFuture<Void> delete(String text);

    /** Calls {@link Chat#raw()} on the calling thread and returns its future. */
    CompletableFuture<Object> raw();

    /** Calls {@link Chat#missing()} on the calling thread and returns its future. */
    CompletableFuture<String> missing();

    /** Calls {@link Chat#later()} on the calling thread and returns its future. */
    CompletableFuture<Integer> later();

    /**
     * Calls {@link Chat#plain()} on the runtime's executor. Cancelling the future interrupts the
     * call.
     */
    CompletableFuture<String> plain();

    /** Calls {@link Chat#direct()} directly, on any thread. */
    Action<String> direct();
}
