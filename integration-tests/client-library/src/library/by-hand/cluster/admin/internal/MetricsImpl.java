package cluster.admin.internal;

import static cluster.admin.internal.Waiting.sync;

import cluster.admin.AdminException;
import cluster.admin.Metrics;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

final class MetricsImpl implements Metrics {

    private final Server server;

    MetricsImpl(Server server) {
        this.server = server;
    }

    @Override
    public Map<String, Long> getMetrics() throws AdminException {
        return sync(getMetricsAsync());
    }

    @Override
    public CompletableFuture<Map<String, Long>> getMetricsAsync() {
        return server.metrics();
    }

    @Override
    public void reset() throws AdminException {
        sync(resetAsync());
    }

    @Override
    public CompletableFuture<Void> resetAsync() {
        return server.resetMetrics();
    }
}
