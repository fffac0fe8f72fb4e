package cluster.admin;

import io.github.smartasync.SmartAsync;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The topics of the namespaces. */
@SmartAsync(views = SmartAsync.View.MIXIN, failsWith = AdminException.class, primitives = true)
public interface Topics extends TopicsBlocking {

    /** How the messages of a topic are kept. */
    enum Kept {
        ON_DISK,
        IN_MEMORY;

        boolean isOf(String topic) {
            return (this == IN_MEMORY) == topic.contains("/memory-");
        }
    }

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
     * Creates a topic asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @param topic the name of the topic
     * @return a future that completes when it is done
     */
    CompletableFuture<Void> createAsync(String topic);

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
     * Deletes a topic asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @param topic the name of the topic
     * @return a future that completes when it is done
     */
    CompletableFuture<Void> deleteAsync(String topic);

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
     * Reads in how many partitions a topic is asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @param topic the name of the topic
     * @return a future of the number of partitions
     */
    CompletableFuture<Integer> getPartitionsAsync(String topic);

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
     * Creates several topics at once asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @param topics the names
     * @return a future that completes when it is done
     */
    CompletableFuture<Void> createAllAsync(String... topics);

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
