package cluster.admin.internal;

import static cluster.admin.internal.Waiting.sync;

import cluster.admin.AdminException;
import cluster.admin.Clusters;
import java.util.List;
import java.util.concurrent.CompletableFuture;

final class ClustersImpl implements Clusters {

    private final Server server;

    ClustersImpl(Server server) {
        this.server = server;
    }

    @Override
    public List<String> getClusters() throws AdminException {
        return sync(getClustersAsync());
    }

    @Override
    public CompletableFuture<List<String>> getClustersAsync() {
        return server.names("cluster");
    }

    @Override
    public void createCluster(String cluster, String address) throws AdminException {
        sync(createClusterAsync(cluster, address));
    }

    @Override
    public CompletableFuture<Void> createClusterAsync(String cluster, String address) {
        return server.create("cluster", cluster).thenCompose(done -> server.set("cluster", cluster, "address", address));
    }

    @Override
    public String getAddress(String cluster) throws AdminException {
        return sync(getAddressAsync(cluster));
    }

    @Override
    public CompletableFuture<String> getAddressAsync(String cluster) {
        return server.property("cluster", cluster, "address");
    }

    @Override
    public void deleteCluster(String cluster) throws AdminException {
        sync(deleteClusterAsync(cluster));
    }

    @Override
    public CompletableFuture<Void> deleteClusterAsync(String cluster) {
        return server.delete("cluster", cluster);
    }
}
