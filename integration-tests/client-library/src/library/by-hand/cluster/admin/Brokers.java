package cluster.admin;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The brokers of a cluster. */
public interface Brokers {

    /**
     * Lists the brokers that are up.
     *
     * @param cluster the name of the cluster
     * @return their addresses, sorted
     * @throws NotFoundException if the cluster does not have it
     * @throws AdminException if the cluster fails
     */
    List<String> getActiveBrokers(String cluster) throws AdminException;

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
     * Reads the configuration of all brokers.
     *
     * @return the values by name
     * @throws NotFoundException if the cluster does not have it
     * @throws AdminException if the cluster fails
     */
    Map<String, String> getConfiguration() throws AdminException;

    /**
     * Reads the configuration of all brokers asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @return a future of the values by name
     */
    CompletableFuture<Map<String, String>> getConfigurationAsync();

    /**
     * Changes the configuration of all brokers.
     *
     * @param name the name
     * @param value the new value
     * @throws NotFoundException if the cluster does not have it
     * @throws AdminException if the cluster fails
     */
    void updateConfiguration(String name, String value) throws AdminException;

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
     * Checks that the brokers are well.
     *
     * @throws NotFoundException if the cluster does not have it
     * @throws AdminException if the cluster fails
     */
    void healthcheck() throws AdminException;

    /**
     * Checks that the brokers are well asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @return a future that completes when it is done
     */
    CompletableFuture<Void> healthcheckAsync();
}
