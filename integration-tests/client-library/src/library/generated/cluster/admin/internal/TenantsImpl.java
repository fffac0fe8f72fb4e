package cluster.admin.internal;

import cluster.admin.Tenants;
import java.util.List;
import java.util.concurrent.CompletableFuture;

final class TenantsImpl implements Tenants {

    private final Server server;

    TenantsImpl(Server server) {
        this.server = server;
    }

    @Override
    public CompletableFuture<List<String>> getTenantsAsync() {
        return server.names("tenant");
    }

    @Override
    public CompletableFuture<Void> createTenantAsync(String tenant) {
        return server.create("tenant", tenant);
    }

    @Override
    public CompletableFuture<Void> deleteTenantAsync(String tenant) {
        return server.delete("tenant", tenant);
    }

    @Override
    public CompletableFuture<Boolean> existsAsync(String tenant) {
        return server.exists("tenant", tenant);
    }
}
