package io.github.smartasync.runtime.internal.stream;

import java.util.Objects;
import java.util.Spliterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The values of a publisher for a thread that pulls them.
 *
 * <p>A ring holds what came and was not pulled yet. So many values are asked for at first, and three quarters of that
 * whenever as many were pulled: the ring is never overrun by a publisher that keeps the rules. One thread puts at a time and
 * one takes at a time, which the rules of both sides say, so each has an index of its own; a place of the ring that is
 * null is free.
 *
 * <p>A reader that finds nothing leaves a signal and looks again before it waits. A publisher puts its value first and looks for
 * the signal then. Both accesses are volatile, so one of them sees the other. Whoever takes the signal away fires it: once
 * for each wait, and not again for each value while the reader wakes.
 *
 * <p>{@code ended} is how the publisher ended, which the reader learns after all values. {@code stopped} is how the reading
 * ended, which is at once.
 */
final class PublisherSpliterator<T> implements Subscriber<T>, Spliterator<T> {

    /** As in Reactor and Mutiny. Each refill is a hop between threads: with 32, a value costs four times as much. */
    static final int PREFETCH = 256;

    private static final int REFILL = PREFETCH - PREFETCH / 4;
    private static final int MASK = PREFETCH - 1;
    private static final Object COMPLETE = new Object();
    private static final Object DRAINED = new Object();
    private static final Object CLOSED = new Object();

    private final Streaming operation;
    private final Upstream upstream = new Upstream();
    private final AtomicReferenceArray<@Nullable T> ring = new AtomicReferenceArray<>(PREFETCH);
    private final AtomicReference<@Nullable CompletableFuture<@Nullable Object>> signal = new AtomicReference<>();

    /** Null, {@code COMPLETE}, or what the publisher failed with. */
    private final AtomicReference<@Nullable Object> ended = new AtomicReference<>();

    /** Null, {@code DRAINED}, {@code CLOSED}, or what a pull has thrown and each further one throws again. */
    private final AtomicReference<@Nullable Object> stopped = new AtomicReference<>();

    // The first is of whoever puts, the others are of whoever takes.
    private int put;
    private int taken;
    private int takenSinceRequest;

    PublisherSpliterator(Streaming operation) {
        this.operation = operation;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        upstream.begin(Objects.requireNonNull(subscription, "subscription"), PREFETCH);
    }

    @Override
    public void onNext(T value) {
        if (value == null) {
            throw broken(new NullPointerException(operation.name() + " published null"));
        }
        if (ended.get() != null || stopped.get() != null) {
            return;
        }
        int at = put & MASK;
        if (ring.get(at) != null) {
            broken(new IllegalStateException(operation.name() + " published more values than were asked for"));
            return;
        }
        put++;
        ring.set(at, value);
        wake();
    }

    @Override
    public void onError(Throwable failure) {
        if (failure == null) {
            throw broken(new NullPointerException(operation.name() + " failed with null"));
        }
        end(failure);
    }

    @Override
    public void onComplete() {
        end(COMPLETE);
    }

    /** The reader would wait for ever if it were not told. */
    private <X extends RuntimeException> X broken(X failure) {
        end(failure);
        upstream.cancel();
        return failure;
    }

    private void end(Object how) {
        if (ended.compareAndSet(null, how)) {
            wake();
        }
    }

    private void wake() {
        CompletableFuture<@Nullable Object> waiting = signal.get() == null ? null : signal.getAndSet(null);
        if (waiting != null) {
            waiting.complete(null);
        }
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        Objects.requireNonNull(action, "action");
        T value = next();
        if (value == null) {
            return false;
        }
        action.accept(value);
        return true;
    }

    @Override
    public void forEachRemaining(Consumer<? super T> action) {
        Objects.requireNonNull(action, "action");
        for (T value = next(); value != null; value = next()) {
            action.accept(value);
        }
    }

    /** Null at the end. */
    private @Nullable T next() {
        while (true) {
            Object how = stopped.get();
            if (how != null) {
                throwUnlessDrained(how);
                return null;
            }
            T value = take();
            if (value != null) {
                return value;
            }
            Object end = ended.get();
            if (end == null) {
                awaitSomething();
            } else if (ring.get(taken & MASK) == null) {
                stop(end);
            }
        }
    }

    private @Nullable T take() {
        int at = taken & MASK;
        T value = ring.get(at);
        if (value == null) {
            return null;
        }
        ring.lazySet(at, null);
        taken++;
        if (++takenSinceRequest == REFILL) {
            takenSinceRequest = 0;
            refill();
        }
        return value;
    }

    private void refill() {
        try {
            upstream.request(REFILL);
        } catch (Throwable notAllowed) {
            end(notAllowed);
            upstream.cancel();
        }
    }

    private void stop(Object end) {
        stopped.compareAndSet(null, end == COMPLETE ? DRAINED : operation.failure((Throwable) end));
    }

    private void throwUnlessDrained(Object how) {
        if (how == CLOSED) {
            throw operation.closed();
        }
        if (how != DRAINED) {
            throw Streaming.rethrow((Throwable) how);
        }
    }

    /** Waits until there may be something; a limit or an interrupt stops the reading, unless something is there. */
    private void awaitSomething() {
        operation.checkWaiter();
        CompletableFuture<@Nullable Object> mine = new CompletableFuture<>();
        signal.set(mine);
        try {
            if (!somethingIsThere()) {
                operation.await(mine, this);
            }
        } finally {
            signal.set(null);
        }
    }

    boolean somethingIsThere() {
        return ring.get(taken & MASK) != null || ended.get() != null || stopped.get() != null;
    }

    boolean hasOnlyFailed() {
        return ring.get(taken & MASK) == null && ended.get() instanceof Throwable;
    }

    /** Ends the reading with what this pull and each further one throws. */
    void stopWith(RuntimeException failure) {
        if (stopped.compareAndSet(null, failure)) {
            try {
                upstream.cancel();
            } catch (Throwable problem) {
                failure.addSuppressed(problem);
            }
        }
    }

    /** Ends the reading, whichever thread reads. */
    void close() {
        if (stopped.compareAndSet(null, CLOSED)) {
            try {
                upstream.cancel();
            } finally {
                wake();
            }
        }
    }

    @Override
    public @Nullable Spliterator<T> trySplit() {
        return null; // a split would pull far more than is needed
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL;
    }
}
