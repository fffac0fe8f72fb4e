package cluster.admin;

import cluster.admin.internal.Waiting;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The metrics of a cluster. */
public interface Metrics {

    /**
     * Reads all metrics.
     *
     * @return the values by name
     * @throws NotFoundException if the cluster does not have it
     * @throws AdminException if the cluster fails
     */
    Map<String, Long> getMetrics() throws AdminException;

    /**
     * Reads all metrics asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @return a future of the values by name
     */
    CompletableFuture<Map<String, Long>> getMetricsAsync();

    /**
     * Reads one metric.
     *
     * @param name the name
     * @return the value, or null
     * @throws NotFoundException if the cluster does not have it
     * @throws AdminException if the cluster fails
     */
    default Long getMetric(String name) throws AdminException {
        return Waiting.sync(getMetricAsync(name));
    }

    /**
     * Reads one metric asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @param name the name
     * @return a future of the value, or null
     */
    default CompletableFuture<Long> getMetricAsync(String name) {
        return getMetricsAsync().thenApply(all -> all.get(name));
    }

    /**
     * Sets all metrics to zero.
     *
     * @throws NotFoundException if the cluster does not have it
     * @throws AdminException if the cluster fails
     */
    void reset() throws AdminException;

    /**
     * Sets all metrics to zero asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @return a future that completes when it is done
     */
    CompletableFuture<Void> resetAsync();
}
