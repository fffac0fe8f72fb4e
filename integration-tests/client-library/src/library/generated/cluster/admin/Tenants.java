package cluster.admin;

import io.github.smartasync.SmartAsync;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The tenants of a cluster. */
@SmartAsync(views = SmartAsync.View.MIXIN, failsWith = AdminException.class, primitives = true)
public interface Tenants extends TenantsBlocking {

    /**
     * Lists the tenants asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @return a future of the names of the tenants, sorted
     */
    CompletableFuture<List<String>> getTenantsAsync();

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
     * Deletes a tenant asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @param tenant the name of the tenant
     * @return a future that completes when it is done
     */
    CompletableFuture<Void> deleteTenantAsync(String tenant);

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
