package cluster.admin;

import java.util.concurrent.CompletableFuture;

/** The administration of clusters. */
public interface Admin extends AutoCloseable {

    /** The tenants of a cluster. */
    Tenants tenants();

    /** The namespaces of the tenants. */
    Namespaces namespaces();

    /** The topics of the namespaces. */
    Topics topics();

    /** The schemas of the topics. */
    Schemas schemas();

    /** The subscriptions to the topics. */
    Subscriptions subscriptions();

    /** The clusters that know each other. */
    Clusters clusters();

    /** The brokers of a cluster. */
    Brokers brokers();

    /** The functions that run in a cluster. */
    Functions functions();

    /** The metrics of a cluster. */
    Metrics metrics();

    /**
     * Reads the version of the cluster.
     *
     * @return the version
     * @throws AdminException if the cluster fails
     */
    String version() throws AdminException;

    /**
     * Reads the version of the cluster asynchronously.
     *
     * @return a future of the version
     */
    CompletableFuture<String> versionAsync();

    /**
     * Closes the connection.
     *
     * @throws AdminException if the cluster fails
     */
    @Override
    void close() throws AdminException;

    /**
     * Closes the connection asynchronously.
     *
     * @return a future that completes when it is closed
     */
    CompletableFuture<Void> closeAsync();
}
