package io.github.smartasync.runtime.internal.timer;

import static java.util.concurrent.TimeUnit.HOURS;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.smartasync.runtime.internal.thread.DaemonThreads;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class DeadlineTimerTest {

    private final BlockingQueue<Thread> timerThreads = new LinkedBlockingQueue<>();
    private final HandOver handOver = new HandOver(new DaemonThreads("test-end"), HOURS.toNanos(1));
    private DeadlineTimer timer = timer(HOURS.toNanos(1));

    @AfterEach
    void close() {
        timer.close();
        handOver.close();
    }

    @Test
    void tellsTheTargetOnAThreadOfTheHandOver() throws Exception {
        Told told = new Told();
        timer.schedule(MILLISECONDS.toNanos(1), told);
        Thread thread = told.expired.get(10, TimeUnit.SECONDS);
        assertThat(thread.getName()).startsWith("test-end");
        assertThat(thread.isDaemon()).isTrue();
    }

    @Test
    void takesAnEarlierDeadlineBeforeALaterOne() throws Exception {
        Told later = new Told();
        timer.schedule(HOURS.toNanos(1), later);
        Told earlier = new Told();
        timer.schedule(1, earlier);
        earlier.expired.get(10, TimeUnit.SECONDS);
        assertThat(later.expired).isNotDone();
        assertThat(timer.pending()).isEqualTo(1);
    }

    @Test
    void doesNotOverflow() throws Exception {
        Told never = new Told();
        timer.schedule(Long.MAX_VALUE, never);
        Told now = new Told();
        timer.schedule(Long.MIN_VALUE, now);
        now.expired.get(10, TimeUnit.SECONDS);
        assertThat(never.expired).isNotDone();
    }

    @Test
    void keepsNothingOfACancelledDeadlineAndNeverTellsItsTarget() throws Exception {
        CompletableFuture<Void> gate = new CompletableFuture<>();
        timer = new DeadlineTimer(
                task -> named(() -> {
                    gate.join(); // until then the timer tells nobody, however long that takes
                    task.run();
                }),
                handOver,
                HOURS.toNanos(1));
        Told cancelled = new Told();
        Deadline deadline = timer.schedule(0, cancelled);
        assertThat(deadline.cancel()).isTrue();
        assertThat(deadline.cancel()).isFalse();
        assertThat(timer.pending()).isZero();
        Told later = new Told();
        timer.schedule(0, later);
        gate.complete(null);
        later.expired.get(10, TimeUnit.SECONDS);
        assertThat(cancelled.expired).isNotDone();
    }

    @Test
    void cancelAfterTheTargetWasToldSaysSo() throws Exception {
        Told told = new Told();
        Deadline deadline = timer.schedule(0, told);
        told.expired.get(10, TimeUnit.SECONDS);
        assertThat(deadline.cancel()).isFalse();
    }

    @Test
    void tellsOthersWhileTheTargetsOfSomeBlock() throws Exception {
        CompletableFuture<Void> gate = new CompletableFuture<>();
        for (int i = 0; i < HandOver.MOST_THREADS - 1; i++) {
            timer.schedule(0, onExpiry(gate::join));
        }
        Told told = new Told();
        timer.schedule(0, told);
        told.expired.get(10, TimeUnit.SECONDS);
        gate.complete(null);
    }

    @Test
    void reportsATargetThatThrowsAndGoesOn() throws Exception {
        CompletableFuture<Throwable> reported = new CompletableFuture<>();
        timer.schedule(0, onExpiry(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> reported.complete(failure));
            throw new StackOverflowError("thrown by a test");
        }));
        assertThat(reported.get(10, TimeUnit.SECONDS)).isInstanceOf(StackOverflowError.class);
        Told told = new Told();
        timer.schedule(1, told);
        told.expired.get(10, TimeUnit.SECONDS);
    }

    @Test
    void hasNoThreadUntilTheFirstDeadlineAndNoneAfterAnIdleTime() throws Exception {
        timer = timer(MILLISECONDS.toNanos(1));
        assertThat(timerThreads).isEmpty();
        for (int i = 0; i < 2; i++) {
            Told told = new Told();
            timer.schedule(0, told);
            told.expired.get(10, TimeUnit.SECONDS);
            Thread thread = timerThreads.take();
            thread.join(10_000);
            assertThat(thread.isAlive()).isFalse();
        }
    }

    @Test
    void closeTellsWhoeverIsLeftAndEndsTheThread() throws Exception {
        List<Told> left = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            Told told = new Told();
            timer.schedule(HOURS.toNanos(i + 1), told);
            left.add(told);
        }
        timer.close();
        for (Told told : left) {
            told.closed.get(10, TimeUnit.SECONDS);
            assertThat(told.expired).isNotDone();
        }
        Thread thread = timerThreads.take();
        thread.join(10_000);
        assertThat(thread.isAlive()).isFalse();
        assertThatExceptionOfType(RejectedExecutionException.class).isThrownBy(() -> timer.schedule(1, new Told()));
    }

    @Test
    void aThreadThatCannotBeStartedLeavesNoEntryBehind() {
        timer = new DeadlineTimer(failing(1), handOver, 0);
        assertThatExceptionOfType(OutOfMemoryError.class).isThrownBy(() -> timer.schedule(1, new Told()));
        assertThat(timer.pending()).isZero();
    }

    @Test
    void aDeadlineIsNotForgottenWhileNoThreadCanBeStartedForItsTarget() throws Exception {
        DeadlineTimer retrying = new DeadlineTimer(this::named, new HandOver(failing(3), 0), HOURS.toNanos(1));
        Told told = new Told();
        retrying.schedule(0, told);
        told.expired.get(10, TimeUnit.SECONDS);

        // Nor does the thread take a lock with it.
        retrying.close();
        for (Thread thread : timerThreads) {
            thread.join(TimeUnit.SECONDS.toMillis(10));
            assertThat(thread.isAlive()).isFalse();
        }
        CompletableFuture<Integer> elsewhere = new CompletableFuture<>();
        new DaemonThreads("test-elsewhere")
                .newThread(() -> elsewhere.complete(retrying.pending()))
                .start();
        assertThat(elsewhere.get(10, TimeUnit.SECONDS)).isZero();
    }

    private DeadlineTimer timer(long idleNanos) {
        return new DeadlineTimer(this::named, handOver, idleNanos);
    }

    private Thread named(Runnable task) {
        Thread thread = new DaemonThreads("test-timer").newThread(task);
        timerThreads.add(thread);
        return thread;
    }

    private static ThreadFactory failing(int times) {
        AtomicInteger calls = new AtomicInteger();
        return task -> {
            if (calls.getAndIncrement() < times) {
                throw new OutOfMemoryError("thrown by a test");
            }
            return new DaemonThreads("test-end").newThread(task);
        };
    }

    private static Expiry onExpiry(Runnable action) {
        return new Expiry() {
            @Override
            public void expired() {
                action.run();
            }

            @Override
            public void closed() {}
        };
    }
}
