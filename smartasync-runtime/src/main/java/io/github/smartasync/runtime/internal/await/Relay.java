package io.github.smartasync.runtime.internal.await;

import io.github.smartasync.runtime.internal.RuntimeCore;
import io.github.smartasync.runtime.internal.failure.Failures;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Passes the end of a stage on to a future, once. Some stages keep their dependents for ever. So only this is attached
 * to a stage, and {@link #empty()} empties it: then it passes nothing on and keeps nothing alive. The thread that
 * empties it decides how the target ends.
 *
 * <p>The end of a target may be the end of the next stage, and so on: a loop that calls itself through a view makes a chain as
 * long as it runs. Where the JDK passes ends on by itself it needs no stack for that; here each is a call in a call, so some
 * way down the next is made on another thread. A {@code StackOverflowError} would be lost, and with it the result.
 */
class Relay extends AtomicReference<@Nullable CompletableFuture<Object>>
        implements BiFunction<@Nullable Object, @Nullable Throwable, @Nullable Object> {

    private static final long serialVersionUID = 1L;

    private static final int DEEPEST = 32;

    /** How many relays the thread is in. Removed by the outermost: nothing stays on a foreign thread. */
    private static final ThreadLocal<Integer> DEPTH = new ThreadLocal<>();

    private final transient RuntimeCore core;

    Relay(CompletableFuture<Object> target, RuntimeCore core) {
        super(target);
        this.core = core;
    }

    /** One whose target is set before it is attached to anything. */
    Relay(RuntimeCore core) {
        this.core = core;
    }

    final RuntimeCore core() {
        return core;
    }

    /** So that {@code handle} can attach it: unlike {@code whenComplete}, that does not wrap the failure. */
    @Override
    public final @Nullable Object apply(@Nullable Object value, @Nullable Throwable failure) {
        accept(value, failure);
        return null;
    }

    final void accept(@Nullable Object value, @Nullable Throwable failure) {
        CompletableFuture<Object> target = getAndSet(null);
        if (target == null) {
            tooLate(value);
            return;
        }
        if (target.getNumberOfDependents() == 0) {
            end(target, value, failure);
            return;
        }
        Integer depth = DEPTH.get();
        if (depth == null) {
            try {
                DEPTH.set(1);
                end(target, value, failure);
            } finally {
                DEPTH.remove();
            }
        } else if (depth < DEEPEST) {
            DEPTH.set(depth + 1);
            end(target, value, failure);
            DEPTH.set(depth);
        } else {
            elsewhere(target, value, failure);
        }
    }

    /** The source has delivered something after the end of the target was decided. */
    void tooLate(@Nullable Object value) {}

    private void elsewhere(CompletableFuture<Object> target, @Nullable Object value, @Nullable Throwable failure) {
        try {
            core.handOver().execute(() -> end(target, value, failure));
        } catch (Throwable noThread) {
            end(target, value, failure);
        }
    }

    @SuppressWarnings("NullAway") // futures hold null
    private static void end(CompletableFuture<Object> target, @Nullable Object value, @Nullable Throwable failure) {
        if (failure == null) {
            target.complete(value);
        } else {
            Throwable original = Failures.unwrap(failure);
            target.completeExceptionally(
                    target instanceof AdoptedFuture adopted ? adopted.translated(original) : original);
        }
    }

    /** Empties this relay. False if it was empty: then somebody else decided how the target ends. */
    final boolean empty() {
        return getAndSet(null) != null;
    }
}
