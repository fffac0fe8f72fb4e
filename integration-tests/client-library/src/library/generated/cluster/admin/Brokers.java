package cluster.admin;

import io.github.smartasync.SmartAsync;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The brokers of a cluster. */
@SmartAsync(views = SmartAsync.View.MIXIN, failsWith = AdminException.class, primitives = true)
public interface Brokers extends BrokersBlocking {

    /**
     * Lists the brokers that are up asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @param cluster the name of the cluster
     * @return a future of their addresses, sorted
     */
    CompletableFuture<List<String>> getActiveBrokersAsync(String cluster);

    /**
     * Reads the configuration of all brokers asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @return a future of the values by name
     */
    CompletableFuture<Map<String, String>> getConfigurationAsync();

    /**
     * Changes the configuration of all brokers asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @param name the name
     * @param value the new value
     * @return a future that completes when it is done
     */
    CompletableFuture<Void> updateConfigurationAsync(String name, String value);

    /**
     * Checks that the brokers are well asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @return a future that completes when it is done
     */
    CompletableFuture<Void> healthcheckAsync();
}
