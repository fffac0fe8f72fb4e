package cluster.admin.internal;

import cluster.admin.Clusters;
import java.util.List;
import java.util.concurrent.CompletableFuture;

final class ClustersImpl implements Clusters {

    private final Server server;

    ClustersImpl(Server server) {
        this.server = server;
    }

    @Override
    public CompletableFuture<List<String>> getClustersAsync() {
        return server.names("cluster");
    }

    @Override
    public CompletableFuture<Void> createClusterAsync(String cluster, String address) {
        return server.create("cluster", cluster).thenCompose(done -> server.set("cluster", cluster, "address", address));
    }

    @Override
    public CompletableFuture<String> getAddressAsync(String cluster) {
        return server.property("cluster", cluster, "address");
    }

    @Override
    public CompletableFuture<Void> deleteClusterAsync(String cluster) {
        return server.delete("cluster", cluster);
    }
}
