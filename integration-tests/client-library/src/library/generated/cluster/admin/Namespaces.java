package cluster.admin;

import io.github.smartasync.SmartAsync;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The namespaces of the tenants. */
@SmartAsync(views = SmartAsync.View.MIXIN, failsWith = AdminException.class, primitives = true)
public interface Namespaces extends NamespacesBlocking {

    /**
     * Lists the namespaces of a tenant asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @param tenant the name of the tenant
     * @return a future of their names, sorted
     */
    CompletableFuture<List<String>> getNamespacesAsync(String tenant);

    /**
     * Creates a namespace asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @param namespace the name of the namespace
     * @return a future that completes when it is done
     */
    CompletableFuture<Void> createNamespaceAsync(String namespace);

    /**
     * Deletes a namespace asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @param namespace the name of the namespace
     * @return a future that completes when it is done
     */
    CompletableFuture<Void> deleteNamespaceAsync(String namespace);

    /**
     * Reads for how many minutes messages are kept asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @param namespace the name of the namespace
     * @return a future of the minutes
     */
    CompletableFuture<Integer> getRetentionAsync(String namespace);

    /**
     * Sets for how many minutes messages are kept asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @param namespace the name of the namespace
     * @param minutes how many
     * @return a future that completes when it is done
     */
    CompletableFuture<Void> setRetentionAsync(String namespace, int minutes);

    /**
     * Reads all properties asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @param namespace the name of the namespace
     * @return a future of the values by name
     */
    CompletableFuture<Map<String, String>> getPropertiesAsync(String namespace);
}
