package cluster.admin;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

/** The administration of clusters. */
@SmartAsync(
        views = SmartAsync.View.MIXIN,
        failsWith = AdminException.class,
        primitives = true,
        syncExtends = AutoCloseable.class)
public interface Admin extends AdminBlocking {

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
     * Reads the version of the cluster asynchronously.
     *
     * @return a future of the version
     */
    CompletableFuture<String> versionAsync();

    /**
     * Closes the connection asynchronously.
     *
     * @return a future that completes when it is closed
     */
    CompletableFuture<Void> closeAsync();
}
