package cluster.admin;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The namespaces of the tenants. */
public interface Namespaces {

    /**
     * Lists the namespaces of a tenant.
     *
     * @param tenant the name of the tenant
     * @return their names, sorted
     * @throws NotFoundException if the cluster does not have it
     * @throws AdminException if the cluster fails
     */
    List<String> getNamespaces(String tenant) throws AdminException;

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
     * Creates a namespace.
     *
     * @param namespace the name of the namespace
     * @throws NotFoundException if the cluster does not have it
     * @throws AdminException if the cluster fails
     */
    void createNamespace(String namespace) throws AdminException;

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
     * Deletes a namespace.
     *
     * @param namespace the name of the namespace
     * @throws NotFoundException if the cluster does not have it
     * @throws AdminException if the cluster fails
     */
    void deleteNamespace(String namespace) throws AdminException;

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
     * Reads for how many minutes messages are kept.
     *
     * @param namespace the name of the namespace
     * @return the minutes
     * @throws NotFoundException if the cluster does not have it
     * @throws AdminException if the cluster fails
     */
    int getRetention(String namespace) throws AdminException;

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
     * Sets for how many minutes messages are kept.
     *
     * @param namespace the name of the namespace
     * @param minutes how many
     * @throws NotFoundException if the cluster does not have it
     * @throws AdminException if the cluster fails
     */
    void setRetention(String namespace, int minutes) throws AdminException;

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
     * Reads all properties.
     *
     * @param namespace the name of the namespace
     * @return the values by name
     * @throws NotFoundException if the cluster does not have it
     * @throws AdminException if the cluster fails
     */
    Map<String, String> getProperties(String namespace) throws AdminException;

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
