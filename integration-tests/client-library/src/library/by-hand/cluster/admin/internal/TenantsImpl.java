package cluster.admin.internal;

import static cluster.admin.internal.Waiting.sync;

import cluster.admin.AdminException;
import cluster.admin.Tenants;
import java.util.List;
import java.util.concurrent.CompletableFuture;

final class TenantsImpl implements Tenants {

    private final Server server;

    TenantsImpl(Server server) {
        this.server = server;
    }

    @Override
    public List<String> getTenants() throws AdminException {
        return sync(getTenantsAsync());
    }

    @Override
    public CompletableFuture<List<String>> getTenantsAsync() {
        return server.names("tenant");
    }

    @Override
    public void createTenant(String tenant) throws AdminException {
        sync(createTenantAsync(tenant));
    }

    @Override
    public CompletableFuture<Void> createTenantAsync(String tenant) {
        return server.create("tenant", tenant);
    }

    @Override
    public void deleteTenant(String tenant) throws AdminException {
        sync(deleteTenantAsync(tenant));
    }

    @Override
    public CompletableFuture<Void> deleteTenantAsync(String tenant) {
        return server.delete("tenant", tenant);
    }

    @Override
    public boolean exists(String tenant) throws AdminException {
        return sync(existsAsync(tenant));
    }

    @Override
    public CompletableFuture<Boolean> existsAsync(String tenant) {
        return server.exists("tenant", tenant);
    }
}
