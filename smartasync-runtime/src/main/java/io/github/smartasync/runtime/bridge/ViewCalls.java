package io.github.smartasync.runtime.bridge;

import io.github.smartasync.runtime.CallerTrace;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.internal.await.Thrown;
import io.github.smartasync.runtime.internal.caller.CallerJudge;
import io.github.smartasync.runtime.internal.failure.CallerTraces;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * What generated views are behind their interfaces, and what their methods call: {@code ViewCalls.await(this, PRICE_OF,
 * service.priceOf(sku))}. Thread-safe.
 *
 * <p>What each call reads stands in the view itself: following references to the operation would cost more than all else that
 * a call of a finished future does. Only a call that needs more looks up its operation, by index.
 *
 * <p>All methods but {@code toString} are static and take the view first. So no method of a view can clash with one of them, or
 * override it. No two have one name: the compiler would try both on each call in generated code.
 */
@SuppressWarnings("exports") // the annotations of JSpecify are for those who have them
public class ViewCalls {

    /** Of its own, because the class of an operation is not needed as long as results are there. */
    private static final Object PENDING = new Object();

    private final Object source;
    private final ViewOperations operations;
    private final int asIs;

    /** Racy as in {@link ViewOperations}, from which a view takes over what others of its kind have met. */
    private int failedBefore;

    /**
     * Of a view, or of the view that holds this.
     *
     * @param name what the view's factory calls the source, for the message if that is null
     */
    public ViewCalls(Object source, String name, ViewOperations operations) {
        this.source = Objects.requireNonNull(source, name);
        this.operations = operations;
        this.asIs = operations.asIs();
        this.failedBefore = operations.failedBefore();
    }

    /** What the view was made of. */
    public static Object source(ViewCalls view) {
        return view.source;
    }

    /** What the view runs on, and the views that it returns. */
    public static SmartAsyncRuntime runtime(ViewCalls view) {
        return view.operations.runtime();
    }

    /** The operation of an index, for all that the methods here do not do. */
    public static ViewOperation operation(ViewCalls view, int index) {
        return view.operations.get(index);
    }

    /** As {@link SyncOperation#checkCaller}. */
    public static void check(ViewCalls view, int index) {
        if (!CallerJudge.isOrdinary(Thread.currentThread())) {
            operation(view, index).gate().check();
        }
    }

    /** As {@link SyncOperation#awaitStage}. */
    @SuppressWarnings({"unchecked", "NullAway"}) // null instead of a stage is the source's mistake, and is told
    public static <T extends @Nullable Object> T awaitStage(
            ViewCalls view, int index, CompletionStage<? extends T> stage) {
        if (stage != null && stage.getClass() == CompletableFuture.class) {
            return await(view, index, (CompletableFuture<? extends T>) stage);
        }
        ViewOperation operation = operation(view, index);
        Object value = operation.awaiting().stage(stage);
        if (value instanceof Thrown thrown) {
            throw thrown.at(operation.traces ? new CallerTrace(CallerTraces.message(operation.toString())) : null);
        }
        return (T) value;
    }

    /** As {@link SyncOperation#await}. */
    @SuppressWarnings({"unchecked", "NullAway"}) // as above
    public static <T extends @Nullable Object> T await(
            ViewCalls view, int index, CompletableFuture<? extends T> future) {
        Object value = now(view, index, (CompletableFuture<Object>) future);
        if (value == PENDING) {
            ViewOperation operation = operation(view, index);
            value = operation.awaiting().stage(future);
            if (value instanceof Thrown thrown) {
                throw thrown.at(operation.traces ? new CallerTrace(CallerTraces.message(operation.toString())) : null);
            }
        }
        return (T) value;
    }

    /** As {@link SyncOperation#present}. */
    public static <T> T present(ViewCalls view, int index, @Nullable T value) {
        return value != null ? value : operation(view, index).present(value);
    }

    /** As {@link ViewOperation#adoptStage}. */
    @SuppressWarnings("unchecked")
    public static <T extends @Nullable Object> CompletableFuture<T> adoptStage(
            ViewCalls view, int index, CompletionStage<? extends T> stage) {
        return isAsIs(view, index) && stage != null && stage.getClass() == CompletableFuture.class
                ? (CompletableFuture<T>) stage
                : operation(view, index).adoptStage(stage);
    }

    /** As {@link ViewOperation#adopt}. */
    @SuppressWarnings("unchecked")
    public static <T extends @Nullable Object> CompletableFuture<T> adopt(
            ViewCalls view, int index, CompletableFuture<? extends T> future) {
        return isAsIs(view, index) && future != null
                ? (CompletableFuture<T>) future
                : operation(view, index).adopt(future);
    }

    /** As {@link ViewOperation#offload}. */
    public static <T extends @Nullable Object> CompletableFuture<T> offload(
            ViewCalls view, int index, OffloadedCall<T> call) {
        return operation(view, index).offload(call);
    }

    /** As {@link ViewOperation#offloadVoid}. */
    public static CompletableFuture<Void> offloadVoid(ViewCalls view, int index, OffloadedRun call) {
        return operation(view, index).offloadVoid(call);
    }

    /** As {@link ViewOperation#failed}. */
    public static <T extends @Nullable Object> CompletableFuture<T> failed(
            ViewCalls view, int index, Throwable failure) {
        return operation(view, index).failed(failure);
    }

    /** Names the view, which is the interface of a class that extends this, and the source. */
    @Override
    public String toString() {
        Class<?>[] interfaces = getClass().getInterfaces();
        return Bridge.describe((interfaces.length == 0 ? getClass() : interfaces[0]).getSimpleName(), source);
    }

    private static boolean isAsIs(ViewCalls view, int index) {
        return (view.asIs & ViewOperations.bit(index)) != 0;
    }

    /** As {@code SyncOperation.now}. */
    private static Object now(ViewCalls view, int index, CompletableFuture<Object> future) {
        try {
            return (view.failedBefore & ViewOperations.bit(index)) != 0 && future.isCompletedExceptionally()
                    ? PENDING
                    : future.getNow(PENDING);
        } catch (RuntimeException failedOrNoFuture) {
            view.failedBefore |= ViewOperations.bit(index);
            view.operations.failed(index);
            return PENDING;
        }
    }
}
