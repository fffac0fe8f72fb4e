package io.github.smartasync.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartasync.runtime.BlockingRefusedException;
import io.github.smartasync.runtime.CallTimeoutException;
import io.github.smartasync.runtime.CallerContext;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SmartAsyncMetricsTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Prices source = new Prices();
    private final SmartAsyncRuntime runtime = SmartAsyncMetrics.monitor(
            registry,
            Tags.of("shop", "north"),
            SmartAsyncRuntime.builder().executor("db", 1).queueLimit(10));
    private final PricesSync sync = PricesSync.of(source, runtime);
    private final PricesAsync async = PricesAsync.of(source, runtime);

    @AfterEach
    void closeRuntime() {
        source.end.countDown();
        runtime.close();
    }

    @Test
    void timesWaits() {
        assertThatThrownBy(sync::latePrice).isInstanceOf(CallTimeoutException.class);
        Timer timer = registry.get("smartasync.await")
                .tags("shop", "north", "operation", "Prices.latePrice()", "outcome", "timed_out")
                .timer();
        assertThat(timer.count()).isEqualTo(1);
        assertThat(timer.totalTime(TimeUnit.NANOSECONDS)).isPositive();
        assertThat(registry.find("smartasync.await").timers()).hasSize(1);
    }

    @Test
    void timesOffloadsAndTheirQueue() throws InterruptedException {
        CompletableFuture<Integer> runs = async.stock();
        CompletableFuture<Integer> queued = async.stock();
        source.begun.await();
        assertThat(queued.cancel(true)).isTrue();
        source.end.countDown();
        assertThat(runs.join()).isEqualTo(3);
        assertThat(async.stock().join()).isEqualTo(3);
        Tags tags = Tags.of("shop", "north", "operation", "Prices.stock()", "executor", "db");
        Timer returned = registry.get("smartasync.offload")
                .tags(tags.and("outcome", "returned"))
                .timer();
        Timer cancelled = registry.get("smartasync.offload")
                .tags(tags.and("outcome", "cancelled"))
                .timer();
        assertThat(returned.count()).isEqualTo(2);
        assertThat(cancelled.count()).isEqualTo(1);
        Timer queue = registry.get("smartasync.offload.queue")
                .tags("shop", "north", "executor", "db")
                .timer();
        assertThat(queue.count()).isEqualTo(3);
        double whole = returned.totalTime(TimeUnit.NANOSECONDS) + cancelled.totalTime(TimeUnit.NANOSECONDS);
        assertThat(queue.totalTime(TimeUnit.NANOSECONDS)).isPositive().isLessThan(whole);
    }

    @Test
    void namesTheDefaultExecutor() {
        assertThat(async.count().handle((value, failure) -> failure).join()).isNotNull();
        assertThat(registry.get("smartasync.offload")
                        .tags("executor", "default", "outcome", "failed")
                        .timer()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void countsRefusals() {
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> CallerContext.forbidBlocking(sync::latePrice))
                    .isInstanceOf(BlockingRefusedException.class);
        }
        assertThat(registry.get("smartasync.refused")
                        .tags("shop", "north", "operation", "Prices.latePrice()", "policy", "refuse")
                        .counter()
                        .count())
                .isEqualTo(2);
    }

    @Test
    void showsWhatTheExecutorsOfTheRuntimeDo() throws InterruptedException {
        assertThat(async.stock()).isNotDone();
        assertThat(async.stock()).isNotDone();
        source.begun.await();
        assertThat(gauge("executor.active", "db")).isEqualTo(1);
        assertThat(gauge("executor.queued", "db")).isEqualTo(1);
        assertThat(gauge("executor.queue.remaining", "db")).isEqualTo(9);
        assertThat(gauge("executor.pool.size", "db")).isEqualTo(1);
        assertThat(gauge("executor.pool.max", "db")).isEqualTo(1);
        assertThat(gauge("smartasync.executor.waiting", "db")).isZero();
        assertThat(gauge("executor.active", "default")).isZero();
        assertThat(gauge("executor.queued", "default")).isZero();
    }

    @Test
    void oneStatementIsEnough() {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        // snippet:monitor
        SmartAsyncRuntime runtime = SmartAsyncMetrics.monitor(
                registry, Tags.empty(), SmartAsyncRuntime.builder().executor("db", 10));
        // end:monitor
        assertThat(registry.get("executor.pool.max").tag("name", "db").gauge().value())
                .isEqualTo(10);
        runtime.close();
    }

    @Test
    void leavesExecutorsOfTheUserToTheirOwnMetrics() {
        SimpleMeterRegistry own = new SimpleMeterRegistry();
        try (SmartAsyncRuntime users = SmartAsyncMetrics.monitor(
                own, Tags.empty(), SmartAsyncRuntime.builder().executor("users", Runnable::run))) {
            assertThat(users.executors()).hasSize(2);
            assertThat(own.getMeters())
                    .extracting(Meter::getId)
                    .extracting(id -> id.getTag("name"))
                    .containsOnly("default");
        }
    }

    @Test
    void callsAreNotMeasuredThatNeedNoHelp() {
        source.price.complete(1);
        assertThat(sync.latePrice()).isEqualTo(1);
        assertThat(registry.getMeters())
                .extracting(meter -> meter.getId().getName())
                .doesNotContain("smartasync.await", "smartasync.offload");
    }

    private double gauge(String meter, String executor) {
        return registry.get(meter)
                .tags("shop", "north", "name", executor)
                .gauge()
                .value();
    }
}
