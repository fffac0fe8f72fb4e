package io.github.smartasync.runtime.internal.stream;

import io.github.smartasync.runtime.internal.Operation;
import io.github.smartasync.runtime.internal.await.Blocking;
import io.github.smartasync.runtime.internal.failure.Failures;
import java.util.Spliterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One subscription to a stream that is pulled on an executor. One thread opens the stream, passes on as many values as are
 * requested, and closes it. So a stream that is bound to one thread works. While the thread waits for demand, it gives up its
 * place.
 *
 * <p>Only that thread signals, so signals never overlap. If the executor did not take the call, the thread that turned it away
 * signals instead. {@code state} says whose code is running: the source's, which a cancel interrupts, or the subscriber's, which
 * a cancel must not interrupt.
 */
public final class Emission<T> implements Subscription, Consumer<T>, BiConsumer<@Nullable Object, @Nullable Throwable> {

    private static final int PULLING = 0;
    private static final int GIVING = 1;
    private static final int ENDED = 2;

    private final Operation operation;
    private final StreamCall<T> source;
    private final Subscriber<? super T> subscriber;

    private final AtomicInteger state = new AtomicInteger(PULLING);
    private final AtomicLong demand = new AtomicLong();
    private final AtomicBoolean begun = new AtomicBoolean();
    private final AtomicReference<@Nullable CompletableFuture<@Nullable Object>> signal = new AtomicReference<>();
    private volatile @Nullable RuntimeException badRequest;

    /** Written once, before the subscriber knows of this. */
    private volatile @Nullable Future<?> work;

    /** A subscription that has not begun. */
    public Emission(Operation operation, StreamCall<T> source, Subscriber<? super T> subscriber) {
        this.operation = operation;
        this.source = source;
        this.subscriber = subscriber;
    }

    /** Hands this to the subscriber, which may cancel at once. A cancel ends the given work. */
    public void announce(Future<?> work) {
        this.work = work;
        subscriber.onSubscribe(this);
    }

    // ---- what the subscriber calls ----

    @Override
    public void request(long more) {
        if (more > 0) {
            demand.accumulateAndGet(more, Emission::sum);
        } else {
            badRequest = new IllegalArgumentException("The subscriber asked for " + more
                    + " values. Reactive Streams, rule 3.9, demands a positive number.");
        }
        wake();
    }

    @Override
    public void cancel() {
        int before = state.getAndSet(ENDED);
        Future<?> ended = work;
        if (before != ENDED && ended != null) {
            ended.cancel(before == PULLING);
            wake();
        }
    }

    private void wake() {
        CompletableFuture<@Nullable Object> waiting = signal.getAndSet(null);
        if (waiting != null) {
            waiting.complete(null);
        }
    }

    // ---- what the executor runs ----

    /** Makes the call and passes on its values. Never throws. */
    public void run() {
        if (!begun.compareAndSet(false, true)) {
            return;
        }
        Throwable failure = null;
        try {
            giveAll();
        } catch (Throwable thrown) {
            failure = thrown;
        }
        end(failure);
    }

    /** The work has ended. If it never began, this tells the subscriber, because nobody else does. */
    @Override
    public void accept(@Nullable Object nothing, @Nullable Throwable failure) {
        wake();
        if (failure != null && begun.compareAndSet(false, true)) {
            end(failure);
        }
    }

    private void end(@Nullable Throwable failure) {
        if (!state.compareAndSet(PULLING, ENDED)) {
            return; // cancelled: no more signals
        }
        if (failure == null) {
            subscriber.onComplete();
        } else {
            subscriber.onError(operation.translated(Failures.unwrap(failure)));
        }
    }

    private void giveAll() throws Throwable {
        try (Stream<? extends T> values = source.open()) {
            if (values == null) {
                throw new NullPointerException(operation.name() + " returned null instead of a stream");
            }
            Spliterator<? extends T> each = values.spliterator();
            boolean more = awaitDemand();
            while (more && each.tryAdvance(this)) {
                more = awaitDemand();
            }
        }
    }

    /** Passes one value to the subscriber. If the subscriber throws, it counts as cancelled (rule 2.13). */
    @Override
    public void accept(T value) {
        if (value == null) {
            throw new NullPointerException(operation.name() + " returned a stream with a null in it");
        }
        if (!state.compareAndSet(PULLING, GIVING)) {
            return;
        }
        if (demand.get() != Long.MAX_VALUE) {
            demand.decrementAndGet();
        }
        try {
            subscriber.onNext(value);
        } catch (Throwable notAllowed) {
            cancel();
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, notAllowed);
        } finally {
            state.compareAndSet(GIVING, PULLING);
        }
    }

    /** Waits until another value is requested. False if none will ever be. */
    private boolean awaitDemand() {
        while (!decided()) {
            awaitSignal();
        }
        RuntimeException bad = badRequest;
        if (bad != null) {
            throw bad;
        }
        if (state.get() == ENDED) {
            return false;
        }
        if (workHasEnded()) {
            throw ended(null);
        }
        return true;
    }

    private boolean decided() {
        return demand.get() > 0 || badRequest != null || state.get() == ENDED || workHasEnded();
    }

    private boolean workHasEnded() {
        Future<?> running = work;
        return running == null || running.isDone();
    }

    private void awaitSignal() {
        CompletableFuture<@Nullable Object> mine = new CompletableFuture<>();
        signal.set(mine);
        try {
            if (!decided()) {
                Blocking.await(mine, mine, 0, null);
            }
        } catch (InterruptedException interrupt) {
            throw ended(interrupt);
        } catch (TimeoutException withoutLimit) {
            throw new AssertionError("there is no limit", withoutLimit);
        } finally {
            signal.set(null);
        }
    }

    private CancellationException ended(@Nullable InterruptedException interrupt) {
        CancellationException ended = new CancellationException(
                "The stream of " + operation.name() + " was ended, but not by its subscriber");
        if (interrupt != null) {
            ended.initCause(interrupt);
        }
        return ended;
    }

    private static long sum(long before, long more) {
        long sum = before + more;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }
}
