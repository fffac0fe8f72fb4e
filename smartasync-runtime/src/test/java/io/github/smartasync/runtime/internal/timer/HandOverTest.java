package io.github.smartasync.runtime.internal.timer;

import static java.util.concurrent.TimeUnit.HOURS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.runtime.internal.thread.DaemonThreads;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class HandOverTest {

    private final Queue<Thread> started = new ConcurrentLinkedQueue<>();

    @Test
    void neverHasMoreThreadsThanItsLimitAndRunsEverything() throws Exception {
        HandOver handOver = handOver(HOURS.toNanos(1));
        Set<Thread> used = ConcurrentHashMap.newKeySet();
        CountDownLatch all = new CountDownLatch(100_000);
        for (int i = 0; i < 100_000; i++) {
            handOver.execute(() -> {
                used.add(Thread.currentThread());
                all.countDown();
            });
        }
        assertThat(all.await(30, SECONDS)).isTrue();
        assertThat(used).hasSizeLessThanOrEqualTo(HandOver.MOST_THREADS);
        handOver.close();
        assertNoThreadIsLeft();
    }

    @Test
    void asManyTasksBlockAsItHasThreadsAndTheNextOneWaits() throws Exception {
        HandOver handOver = handOver(HOURS.toNanos(1));
        CountDownLatch gate = new CountDownLatch(1);
        CountDownLatch all = new CountDownLatch(HandOver.MOST_THREADS + 1);
        for (int i = 0; i <= HandOver.MOST_THREADS; i++) {
            handOver.execute(() -> {
                awaitQuietly(gate);
                all.countDown();
            });
        }
        assertThat(started).hasSize(HandOver.MOST_THREADS);
        gate.countDown();
        assertThat(all.await(10, SECONDS)).isTrue();
        handOver.close();
        assertNoThreadIsLeft();
    }

    @Test
    void aThreadThatWaitedAndIsBusyNowIsNotCountedOn() throws Exception {
        HandOver handOver = handOver(HOURS.toNanos(1));
        CountDownLatch first = new CountDownLatch(1);
        handOver.execute(first::countDown);
        assertThat(first.await(10, SECONDS)).isTrue();
        Thread thread = started.element();
        while (thread.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch gate = new CountDownLatch(1);
        handOver.execute(() -> {
            running.countDown();
            awaitQuietly(gate);
        });
        assertThat(running.await(10, SECONDS)).isTrue();

        CountDownLatch meanwhile = new CountDownLatch(1);
        handOver.execute(meanwhile::countDown);

        assertThat(meanwhile.await(10, SECONDS)).isTrue();
        gate.countDown();
        handOver.close();
    }

    @Test
    void aThreadThatHasEndedMakesRoomForAnother() throws Exception {
        HandOver handOver = handOver(0);
        for (int i = 0; i <= HandOver.MOST_THREADS; i++) {
            CountDownLatch done = new CountDownLatch(1);
            handOver.execute(done::countDown);
            assertThat(done.await(10, SECONDS)).isTrue();
            assertNoThreadIsLeft();
        }
        assertThat(started).hasSize(HandOver.MOST_THREADS + 1);
    }

    @Test
    void aTaskDoesNotSeeTheInterruptOrTheClassLoaderOfTheOneBefore() throws Exception {
        HandOver handOver = new HandOver(this::theOnlyOne, HOURS.toNanos(1));
        CompletableFuture<Thread> first = new CompletableFuture<>();
        handOver.execute(() -> {
            Thread.currentThread().interrupt();
            Thread.currentThread().setContextClassLoader(ClassLoader.getSystemClassLoader());
            first.complete(Thread.currentThread());
        });
        CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        CompletableFuture<ClassLoader> loader = new CompletableFuture<>();
        handOver.execute(() -> {
            interrupted.complete(Thread.currentThread().isInterrupted());
            loader.complete(Thread.currentThread().getContextClassLoader());
        });
        assertThat(interrupted.get(10, SECONDS)).isFalse();
        assertThat(loader.get(10, SECONDS)).isNull();
        assertThat(started).containsExactly(first.join());
        handOver.close();
    }

    @Test
    void aHandlerOfUncaughtExceptionsThatThrowsCostsNoThread() throws Exception {
        HandOver handOver = new HandOver(this::theOnlyOne, HOURS.toNanos(1));
        handOver.execute(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> {
                throw new IllegalStateException("of the handler");
            });
            throw new IllegalStateException("of the task");
        });
        CountDownLatch next = new CountDownLatch(1);
        handOver.execute(next::countDown);
        assertThat(next.await(10, SECONDS)).isTrue();
        handOver.close();
    }

    @Test
    void worksAfterCloseAndLeavesNoThread() throws Exception {
        HandOver handOver = handOver(HOURS.toNanos(1));
        handOver.close();
        CountDownLatch done = new CountDownLatch(1);
        handOver.execute(done::countDown);
        assertThat(done.await(10, SECONDS)).isTrue();
        assertNoThreadIsLeft();
    }

    private HandOver handOver(long idleNanos) {
        DaemonThreads threads = new DaemonThreads("test-end");
        return new HandOver(
                task -> {
                    Thread thread = threads.newThread(task);
                    started.add(thread);
                    return thread;
                },
                idleNanos);
    }

    private static void awaitQuietly(CountDownLatch gate) {
        try {
            assertThat(gate.await(20, SECONDS)).isTrue();
        } catch (InterruptedException unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    /** So that what one task leaves behind is there for the next. */
    private Thread theOnlyOne(Runnable task) {
        if (!started.isEmpty()) {
            throw new OutOfMemoryError("thrown by a test");
        }
        Thread thread = new DaemonThreads("test-end").newThread(task);
        started.add(thread);
        return thread;
    }

    private void assertNoThreadIsLeft() throws InterruptedException {
        for (Thread thread : started) {
            thread.join(TimeUnit.SECONDS.toMillis(10));
            assertThat(thread.isAlive()).isFalse();
        }
    }
}
