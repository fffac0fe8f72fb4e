package io.github.smartasync.threads.netty42;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.common.metrics.KafkaMetric;
import org.apache.kafka.common.metrics.MetricsReporter;

/** Runs a task on the first thread that tells of a metric and is not the one that made the producer. */
public final class OnProducerThread implements MetricsReporter {

    private static final CompletableFuture<Runnable> TASK = new CompletableFuture<>();

    private final Thread maker = Thread.currentThread();

    static void run(Runnable task) {
        TASK.complete(task);
    }

    @Override
    public void metricChange(KafkaMetric metric) {
        if (Thread.currentThread() != maker) {
            TASK.join().run();
        }
    }

    @Override
    public void init(List<KafkaMetric> metrics) {}

    @Override
    public void metricRemoval(KafkaMetric metric) {}

    @Override
    public void close() {}

    @Override
    public void configure(Map<String, ?> configs) {}
}
