package io.github.smartasync.runtime.internal.timer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.runtime.internal.thread.DaemonThreads;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class DeadlineQueueTest {

    private static final long SEED = Long.getLong("smartasync.seed", System.nanoTime());

    private final DeadlineTimer timer =
            new DeadlineTimer(new DaemonThreads("unused"), new HandOver(new DaemonThreads("unused"), 0), 0);
    private final DeadlineQueue queue = new DeadlineQueue();

    @Test
    void yieldsTheEarliestOfWhatWasAddedAndNotRemoved() {
        Random random = new Random(SEED);
        List<Deadline> expected = new ArrayList<>();
        for (int step = 0; step < 20_000; step++) {
            if (random.nextInt(3) > 0 || expected.isEmpty()) {
                Deadline entry = entry(random.nextInt(1000));
                expected.add(entry);
                queue.add(entry);
            } else if (random.nextBoolean()) {
                Deadline entry = expected.remove(random.nextInt(expected.size()));
                assertThat(queue.remove(entry)).as("seed %d", SEED).isTrue();
                assertThat(queue.remove(entry)).as("seed %d", SEED).isFalse();
            } else {
                Deadline first = queue.first();
                long earliest = expected.stream()
                        .min(Comparator.comparingLong(entry -> entry.atNanos))
                        .orElseThrow()
                        .atNanos;
                assertThat(first.atNanos).as("seed %d", SEED).isEqualTo(earliest);
                queue.remove(first);
                expected.remove(first);
            }
            assertThat(queue.size()).as("seed %d", SEED).isEqualTo(expected.size());
        }
    }

    @Test
    void ordersMomentsOnBothSidesOfTheOverflowOfTheClock() {
        Deadline before = entry(Long.MAX_VALUE - Duration.ofSeconds(1).toNanos());
        Deadline after = entry(Long.MIN_VALUE + Duration.ofSeconds(1).toNanos());
        queue.add(after);
        queue.add(before);
        assertThat(queue.first()).isSameAs(before);
    }

    private Deadline entry(long atNanos) {
        return new Deadline(timer, new Told(), atNanos);
    }
}
