package io.github.smartasync.runtime;

import io.github.smartasync.runtime.internal.Operation;
import io.github.smartasync.runtime.internal.RuntimeCore;
import io.github.smartasync.runtime.internal.await.Awaiting;
import io.github.smartasync.runtime.internal.await.Thrown;
import io.github.smartasync.runtime.internal.batch.BatchPlan;
import io.github.smartasync.runtime.internal.batch.BatchRun;
import io.github.smartasync.runtime.internal.caller.CalledOperation;
import io.github.smartasync.runtime.internal.failure.CallerTraces;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The same asynchronous call for many items, with a limit on how many calls run at once.
 *
 * <pre>{@code
 * List<Price> prices = Batch.of(skus, asyncView::priceOf).concurrency(16).timeout(Duration.ofSeconds(2)).await();
 * }</pre>
 *
 * <p>The results are in the order of the items. The first call that fails ends the batch with its exception. Calls that
 * have not started are not made, and running calls are cancelled. Some of these may still run for a moment after the
 * batch has failed. With {@link #outcomes()}, the batch goes on after failures and collects all outcomes.
 *
 * <p>The thread that starts the batch starts the first calls. The thread that completes a call starts the next one. So
 * starting a call should not block. A method of an async view does not. On whichever thread it starts, every call finds the
 * context class loader of the thread that started the batch, and its context as the
 * {@linkplain io.github.smartasync.runtime.spi.ContextCarrier carriers} carry it.
 *
 * <p>Immutable and thread-safe. Each {@link #await()} or {@link #future()} makes the calls again.
 *
 * @param <T> the result for one item
 */
@SuppressWarnings("exports") // JSpecify need not be there at run time
public final class Batch<T extends @Nullable Object> {

    /** How many calls run at once by default. */
    public static final int DEFAULT_CONCURRENCY = 16;

    private final @Nullable SmartAsyncRuntime runtime;
    private final List<?> items;
    private final Function<Object, ? extends @Nullable CompletionStage<?>> call;
    private final int concurrency;
    private final long timeoutNanos;
    private final BatchPlan.@Nullable Settling settling;

    private Batch(
            @Nullable SmartAsyncRuntime runtime,
            List<?> items,
            Function<Object, ? extends @Nullable CompletionStage<?>> call,
            int concurrency,
            long timeoutNanos,
            BatchPlan.@Nullable Settling settling) {
        this.runtime = runtime;
        this.items = items;
        this.call = call;
        this.concurrency = concurrency;
        this.timeoutNanos = timeoutNanos;
        this.settling = settling;
    }

    /**
     * A batch of calls for these items. It copies the collection.
     *
     * @param call starts the call for one item: usually a method of an async view
     */
    public static <I extends @Nullable Object, T extends @Nullable Object> Batch<T> of(
            Collection<? extends I> items, Function<? super I, ? extends CompletionStage<? extends T>> call) {
        Objects.requireNonNull(call, "call");
        @SuppressWarnings("unchecked") // only ever applied to the items
        Function<Object, ? extends CompletionStage<?>> untyped =
                (Function<Object, ? extends CompletionStage<?>>) (Function<?, ?>) call;
        List<?> copy = Collections.unmodifiableList(new ArrayList<>(items));
        return new Batch<>(null, copy, untyped, DEFAULT_CONCURRENCY, 0, null);
    }

    /**
     * This batch with another limit on how many calls run at once.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Batch<T> concurrency(int concurrency) {
        if (concurrency < 1) {
            throw new IllegalArgumentException("A batch must run at least one call at a time, not " + concurrency);
        }
        return new Batch<>(runtime, items, call, concurrency, timeoutNanos, settling);
    }

    /**
     * This batch with a limit on the time of the whole batch.
     *
     * @throws IllegalArgumentException if it is zero or negative
     */
    public Batch<T> timeout(Duration timeout) {
        if (timeout.isZero() || timeout.isNegative()) {
            throw new IllegalArgumentException("The timeout of a batch must be positive, not " + timeout);
        }
        return new Batch<>(runtime, items, call, concurrency, TimeUnit.NANOSECONDS.convert(timeout), settling);
    }

    /** This batch on another runtime than the shared one. The runtime watches the limit, and decides who may wait. */
    public Batch<T> runtime(SmartAsyncRuntime runtime) {
        return new Batch<>(
                Objects.requireNonNull(runtime, "runtime"), items, call, concurrency, timeoutNanos, settling);
    }

    /**
     * A batch that goes on after failures. It makes every call and collects what each one returned or failed with. When
     * the limit passes, calls that have not ended count as failed with {@link CallTimeoutException}.
     */
    public Batch<Outcome<T>> outcomes() {
        return new Batch<>(runtime, items, call, concurrency, timeoutNanos, Outcome::new);
    }

    /**
     * Makes the calls and waits for their results.
     *
     * @throws BlockingRefusedException if the calling thread must not block; no call was made
     * @throws CallTimeoutException if the limit passes first; running calls are cancelled
     * @throws CallInterruptedException if the thread is interrupted; running calls are cancelled
     * @throws java.util.concurrent.CompletionException if a call fails with a checked exception, which is its cause;
     *     other exceptions of calls are thrown as they are. The trace of the caller, which they get, names the item
     *     and, if the call gives a future of the runtime, the operation
     */
    public List<T> await() {
        RuntimeCore core = core();
        core.callerRules()
                .gate(new CalledOperation("Batch.await()", "Batch.future()", false, CalledOperation.Other.RUNTIME))
                .check();
        BatchRun run = start(core);
        Object results = Awaiting.always(
                        new Operation(core, "Batch.await()", "Batch.future()", "", 0, false, null, null, List.of()))
                .stage(run);
        if (results instanceof Thrown thrown) {
            throw thrown.at(
                    core.callerTraces() ? new CallerTrace(CallerTraces.message(run.name("Batch.await()"))) : null);
        }
        return typed(Objects.requireNonNull(results));
    }

    /**
     * Makes the calls. Never throws. Cancelling the future cancels the running calls. The future fails with the exceptions
     * that {@link #await()} throws, but with checked ones as they are.
     */
    @SuppressWarnings("unchecked") // the results of the calls
    public CompletableFuture<List<T>> future() {
        return (CompletableFuture<List<T>>) (CompletableFuture<?>) start(core());
    }

    private BatchRun start(RuntimeCore core) {
        return BatchRun.start(new BatchPlan(core, items, call, concurrency, timeoutNanos, settling));
    }

    private RuntimeCore core() {
        return RuntimeCore.of(runtime == null ? SmartAsyncRuntime.shared() : runtime);
    }

    @SuppressWarnings("unchecked") // the results of the calls
    private static <T extends @Nullable Object> List<T> typed(Object results) {
        return (List<T>) results;
    }

    /**
     * What one call returned or failed with.
     *
     * @param value the result; null if the call failed, or returned null
     * @param failure the original exception; null if the call returned
     */
    public record Outcome<T extends @Nullable Object>(
            @Nullable T value, @Nullable Throwable failure) {

        /** Whether the call returned. */
        public boolean isReturned() {
            return failure == null;
        }
    }
}
