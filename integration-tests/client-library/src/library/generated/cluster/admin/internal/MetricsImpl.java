package cluster.admin.internal;

import cluster.admin.Metrics;
import io.github.smartasync.runtime.RuntimeProvider;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

final class MetricsImpl implements Metrics, RuntimeProvider {

    private final Server server;

    MetricsImpl(Server server) {
        this.server = server;
    }

    @Override
    public CompletableFuture<Map<String, Long>> getMetricsAsync() {
        return server.metrics();
    }

    @Override
    public CompletableFuture<Void> resetAsync() {
        return server.resetMetrics();
    }

    @Override
    public SmartAsyncRuntime smartAsyncRuntime() {
        return server.runtime();
    }
}
