package cluster.admin.internal;

import cluster.admin.Brokers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

final class BrokersImpl implements Brokers {

    private final Server server;

    BrokersImpl(Server server) {
        this.server = server;
    }

    @Override
    public CompletableFuture<List<String>> getActiveBrokersAsync(String cluster) {
        return server.namesBelow("broker", cluster);
    }

    @Override
    public CompletableFuture<Map<String, String>> getConfigurationAsync() {
        return server.configuration();
    }

    @Override
    public CompletableFuture<Void> updateConfigurationAsync(String name, String value) {
        return server.configure(name, value);
    }

    @Override
    public CompletableFuture<Void> healthcheckAsync() {
        return server.ping();
    }
}
