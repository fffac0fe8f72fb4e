package cluster.admin.internal;

import static cluster.admin.internal.Waiting.sync;

import cluster.admin.AdminException;
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
    public List<String> getActiveBrokers(String cluster) throws AdminException {
        return sync(getActiveBrokersAsync(cluster));
    }

    @Override
    public CompletableFuture<List<String>> getActiveBrokersAsync(String cluster) {
        return server.namesBelow("broker", cluster);
    }

    @Override
    public Map<String, String> getConfiguration() throws AdminException {
        return sync(getConfigurationAsync());
    }

    @Override
    public CompletableFuture<Map<String, String>> getConfigurationAsync() {
        return server.configuration();
    }

    @Override
    public void updateConfiguration(String name, String value) throws AdminException {
        sync(updateConfigurationAsync(name, value));
    }

    @Override
    public CompletableFuture<Void> updateConfigurationAsync(String name, String value) {
        return server.configure(name, value);
    }

    @Override
    public void healthcheck() throws AdminException {
        sync(healthcheckAsync());
    }

    @Override
    public CompletableFuture<Void> healthcheckAsync() {
        return server.ping();
    }
}
