package cluster.admin;

import io.github.smartasync.SmartAsync;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The clusters that know each other. */
@SmartAsync(views = SmartAsync.View.MIXIN, failsWith = AdminException.class, primitives = true)
public interface Clusters extends ClustersBlocking {

    /**
     * Lists the clusters asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @return a future of their names, sorted
     */
    CompletableFuture<List<String>> getClustersAsync();

    /**
     * Adds a cluster asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @param cluster the name of the cluster
     * @param address where it is
     * @return a future that completes when it is done
     */
    CompletableFuture<Void> createClusterAsync(String cluster, String address);

    /**
     * Reads the address of a cluster asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @param cluster the name of the cluster
     * @return a future of the address
     */
    CompletableFuture<String> getAddressAsync(String cluster);

    /**
     * Removes a cluster asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @param cluster the name of the cluster
     * @return a future that completes when it is done
     */
    CompletableFuture<Void> deleteClusterAsync(String cluster);
}
