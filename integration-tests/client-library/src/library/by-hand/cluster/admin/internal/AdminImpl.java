package cluster.admin.internal;

import static cluster.admin.internal.Waiting.sync;

import cluster.admin.Admin;
import cluster.admin.AdminException;
import cluster.admin.Brokers;
import cluster.admin.Clusters;
import cluster.admin.Functions;
import cluster.admin.Metrics;
import cluster.admin.Namespaces;
import cluster.admin.Schemas;
import cluster.admin.Subscriptions;
import cluster.admin.Tenants;
import cluster.admin.Topics;
import java.util.concurrent.CompletableFuture;

/** The administration of a cluster in memory. */
public final class AdminImpl implements Admin {

    private final Server server = new Server();

    @Override
    public Tenants tenants() {
        return new TenantsImpl(server);
    }

    @Override
    public Namespaces namespaces() {
        return new NamespacesImpl(server);
    }

    @Override
    public Topics topics() {
        return new TopicsImpl(server);
    }

    @Override
    public Schemas schemas() {
        return new SchemasImpl(server);
    }

    @Override
    public Subscriptions subscriptions() {
        return new SubscriptionsImpl(server);
    }

    @Override
    public Clusters clusters() {
        return new ClustersImpl(server);
    }

    @Override
    public Brokers brokers() {
        return new BrokersImpl(server);
    }

    @Override
    public Functions functions() {
        return new FunctionsImpl(server);
    }

    @Override
    public Metrics metrics() {
        return new MetricsImpl(server);
    }

    @Override
    public String version() throws AdminException {
        return sync(versionAsync());
    }

    @Override
    public CompletableFuture<String> versionAsync() {
        return server.version();
    }

    @Override
    public void close() throws AdminException {
        sync(closeAsync());
    }

    @Override
    public CompletableFuture<Void> closeAsync() {
        return server.close();
    }
}
