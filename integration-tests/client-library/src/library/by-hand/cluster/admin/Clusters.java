package cluster.admin;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The clusters that know each other. */
public interface Clusters {

    /**
     * Lists the clusters.
     *
     * @return their names, sorted
     * @throws NotFoundException if the cluster does not have it
     * @throws AdminException if the cluster fails
     */
    List<String> getClusters() throws AdminException;

    /**
     * Lists the clusters asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @return a future of their names, sorted
     */
    CompletableFuture<List<String>> getClustersAsync();

    /**
     * Adds a cluster.
     *
     * @param cluster the name of the cluster
     * @param address where it is
     * @throws NotFoundException if the cluster does not have it
     * @throws AdminException if the cluster fails
     */
    void createCluster(String cluster, String address) throws AdminException;

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
     * Reads the address of a cluster.
     *
     * @param cluster the name of the cluster
     * @return the address
     * @throws NotFoundException if the cluster does not have it
     * @throws AdminException if the cluster fails
     */
    String getAddress(String cluster) throws AdminException;

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
     * Removes a cluster.
     *
     * @param cluster the name of the cluster
     * @throws NotFoundException if the cluster does not have it
     * @throws AdminException if the cluster fails
     */
    void deleteCluster(String cluster) throws AdminException;

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
