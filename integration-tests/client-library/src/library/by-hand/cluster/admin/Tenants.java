package cluster.admin;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The tenants of a cluster. */
public interface Tenants {

    /**
     * Lists the tenants.
     *
     * @return the names of the tenants, sorted
     * @throws NotFoundException if the cluster does not have it
     * @throws AdminException if the cluster fails
     */
    List<String> getTenants() throws AdminException;

    /**
     * Lists the tenants asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @return a future of the names of the tenants, sorted
     */
    CompletableFuture<List<String>> getTenantsAsync();

    /**
     * Creates a tenant.
     *
     * @param tenant the name of the tenant
     * @throws NotFoundException if the cluster does not have it
     * @throws AdminException if the cluster fails
     */
    void createTenant(String tenant) throws AdminException;

    /**
     * Creates a tenant asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @param tenant the name of the tenant
     * @return a future that completes when it is done
     */
    CompletableFuture<Void> createTenantAsync(String tenant);

    /**
     * Deletes a tenant.
     *
     * @param tenant the name of the tenant
     * @throws NotFoundException if the cluster does not have it
     * @throws AdminException if the cluster fails
     */
    void deleteTenant(String tenant) throws AdminException;

    /**
     * Deletes a tenant asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @param tenant the name of the tenant
     * @return a future that completes when it is done
     */
    CompletableFuture<Void> deleteTenantAsync(String tenant);

    /**
     * Tells whether there is such a tenant.
     *
     * @param tenant the name of the tenant
     * @return whether it exists
     * @throws NotFoundException if the cluster does not have it
     * @throws AdminException if the cluster fails
     */
    boolean exists(String tenant) throws AdminException;

    /**
     * Tells whether there is such a tenant asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @param tenant the name of the tenant
     * @return a future of whether it exists
     */
    CompletableFuture<Boolean> existsAsync(String tenant);
}
