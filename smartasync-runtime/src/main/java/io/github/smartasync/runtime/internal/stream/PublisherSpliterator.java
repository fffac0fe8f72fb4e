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
 * Lets a thread pull the values of a publisher.
 *
 * <p>A ring holds the values that have come and were not pulled yet. At first as many values are requested as the ring has room
 * for. Then, whenever three quarters of that were pulled, as many are requested again. So a publisher that keeps the rules never
 * overruns the ring. By the rules of both sides, only one thread puts and one takes at a time, so each side has an index of its
 * own. A slot that is null is free.
 *
 * <p>A reader that finds nothing leaves a signal, and looks again before it waits. A publisher first puts its value, then looks for
 * the signal. Both accesses are volatile, so at least one side sees the other. Whoever takes the signal away fires it. So it is
 * fired once for each wait, and not again for every value while the reader wakes.
 *
 * <p>{@code ended} tells how the publisher ended. The reader learns of it after all values. {@code stopped} tells how the reading
 * ended. That takes effect at once.
 */
final class PublisherSpliterator<T> implements Subscriber<T>, Spliterator<T> {

    /** As in Reactor and Mutiny. Each refill is a switch between threads: with 32, a value costs four times as much. */
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

    /** Null, {@code DRAINED}, {@code CLOSED}, or the failure of a pull. Each later pull throws it again. */
    private final AtomicReference<@Nullable Object> stopped = new AtomicReference<>();

    // The publisher uses the first, the reader the others.
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

    /** Otherwise the reader would wait for ever. */
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

    /** The next value; null at the end. */
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
        if (how != DRAINED) {
            throw Streaming.rethrow(how == CLOSED ? operation.closed() : (Throwable) how);
        }
    }

    /** Waits until there may be a value. A limit or an interrupt stops the reading, unless a value is there. */
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

    /** Ends the reading with a failure, which this pull and every further one throws. */
    void stopWith(RuntimeException failure) {
        if (stopped.compareAndSet(null, failure)) {
            try {
                upstream.cancel();
            } catch (Throwable problem) {
                failure.addSuppressed(problem);
            }
            stopped.set(operation.ended(failure));
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
