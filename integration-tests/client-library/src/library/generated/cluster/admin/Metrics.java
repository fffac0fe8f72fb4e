package cluster.admin;

import io.github.smartasync.SmartAsync;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The metrics of a cluster. */
@SmartAsync(views = SmartAsync.View.MIXIN, failsWith = AdminException.class, primitives = true)
public interface Metrics extends MetricsBlocking {

    /**
     * Reads all metrics asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @return a future of the values by name
     */
    CompletableFuture<Map<String, Long>> getMetricsAsync();

    /**
     * Reads one metric asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @param name the name
     * @return a future of the value, or null
     */
    @SmartAsync(primitives = false)
    default CompletableFuture<Long> getMetricAsync(String name) {
        return getMetricsAsync().thenApply(all -> all.get(name));
    }

    /**
     * Sets all metrics to zero asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @return a future that completes when it is done
     */
    CompletableFuture<Void> resetAsync();
}
