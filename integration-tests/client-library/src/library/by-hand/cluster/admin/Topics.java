package cluster.admin;

import cluster.admin.internal.Waiting;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The topics of the namespaces. */
public interface Topics {

    /** How the messages of a topic are kept. */
    enum Kept {
        ON_DISK,
        IN_MEMORY;

        boolean isOf(String topic) {
            return (this == IN_MEMORY) == topic.contains("/memory-");
        }
    }

    /**
     * Lists the topics of a namespace.
     *
     * @param namespace the name of the namespace
     * @return their names, sorted
     * @throws NotFoundException if the cluster does not have it
     * @throws AdminException if the cluster fails
     */
    List<String> getList(String namespace) throws AdminException;

    /**
     * Lists the topics of a namespace asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @param namespace the name of the namespace
     * @return a future of their names, sorted
     */
    CompletableFuture<List<String>> getListAsync(String namespace);

    /**
     * Lists the topics of a namespace that are kept in one way.
     *
     * @param namespace the name of the namespace
     * @param kept how they are kept
     * @return their names, sorted
     * @throws NotFoundException if the cluster does not have it
     * @throws AdminException if the cluster fails
     */
    default List<String> getList(String namespace, Kept kept) throws AdminException {
        return Waiting.sync(getListAsync(namespace, kept));
    }

    /**
     * Lists the topics of a namespace that are kept in one way asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @param namespace the name of the namespace
     * @param kept how they are kept
     * @return a future of their names, sorted
     */
    default CompletableFuture<List<String>> getListAsync(String namespace, Kept kept) {
        return getListAsync(namespace).thenApply(all -> all.stream().filter(kept::isOf).toList());
    }

    /**
     * Creates a topic.
     *
     * @param topic the name of the topic
     * @throws NotFoundException if the cluster does not have it
     * @throws AdminException if the cluster fails
     */
    void create(String topic) throws AdminException;

    /**
     * Creates a topic asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @param topic the name of the topic
     * @return a future that completes when it is done
     */
    CompletableFuture<Void> createAsync(String topic);

    /**
     * Creates a topic in several partitions.
     *
     * @param topic the name of the topic
     * @param partitions how many
     * @throws NotFoundException if the cluster does not have it
     * @throws AdminException if the cluster fails
     */
    void createPartitioned(String topic, int partitions) throws AdminException;

    /**
     * Creates a topic in several partitions asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @param topic the name of the topic
     * @param partitions how many
     * @return a future that completes when it is done
     */
    CompletableFuture<Void> createPartitionedAsync(String topic, int partitions);

    /**
     * Deletes a topic.
     *
     * @param topic the name of the topic
     * @throws NotFoundException if the cluster does not have it
     * @throws AdminException if the cluster fails
     */
    void delete(String topic) throws AdminException;

    /**
     * Deletes a topic asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @param topic the name of the topic
     * @return a future that completes when it is done
     */
    CompletableFuture<Void> deleteAsync(String topic);

    /**
     * Tells whether there is such a topic.
     *
     * @param topic the name of the topic
     * @return whether it exists
     * @throws NotFoundException if the cluster does not have it
     * @throws AdminException if the cluster fails
     */
    boolean exists(String topic) throws AdminException;

    /**
     * Tells whether there is such a topic asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @param topic the name of the topic
     * @return a future of whether it exists
     */
    CompletableFuture<Boolean> existsAsync(String topic);

    /**
     * Reads in how many partitions a topic is.
     *
     * @param topic the name of the topic
     * @return the number of partitions
     * @throws NotFoundException if the cluster does not have it
     * @throws AdminException if the cluster fails
     */
    int getPartitions(String topic) throws AdminException;

    /**
     * Reads in how many partitions a topic is asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @param topic the name of the topic
     * @return a future of the number of partitions
     */
    CompletableFuture<Integer> getPartitionsAsync(String topic);

    /**
     * Reads the statistics of a topic.
     *
     * @param topic the name of the topic
     * @return the statistics
     * @throws NotFoundException if the cluster does not have it
     * @throws AdminException if the cluster fails
     */
    TopicStats getStats(String topic) throws AdminException;

    /**
     * Reads the statistics of a topic asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @param topic the name of the topic
     * @return a future of the statistics
     */
    CompletableFuture<TopicStats> getStatsAsync(String topic);

    /**
     * Creates several topics at once.
     *
     * @param topics the names
     * @throws NotFoundException if the cluster does not have it
     * @throws AdminException if the cluster fails
     */
    void createAll(String... topics) throws AdminException;

    /**
     * Creates several topics at once asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @param topics the names
     * @return a future that completes when it is done
     */
    CompletableFuture<Void> createAllAsync(String... topics);

    /**
     * Removes what is kept of a topic.
     *
     * @param topic the name of the topic
     * @throws NotFoundException if the cluster does not have it
     * @throws AdminException if the cluster fails
     */
    @Deprecated
    void truncate(String topic) throws AdminException;

    /**
     * Removes what is kept of a topic asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @param topic the name of the topic
     * @return a future that completes when it is done
     */
    @Deprecated
    CompletableFuture<Void> truncateAsync(String topic);
}
