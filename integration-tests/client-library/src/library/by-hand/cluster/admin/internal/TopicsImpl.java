package cluster.admin.internal;

import static cluster.admin.internal.Waiting.sync;

import cluster.admin.AdminException;
import cluster.admin.TopicStats;
import cluster.admin.Topics;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

final class TopicsImpl implements Topics {

    private final Server server;

    TopicsImpl(Server server) {
        this.server = server;
    }

    @Override
    public List<String> getList(String namespace) throws AdminException {
        return sync(getListAsync(namespace));
    }

    @Override
    public CompletableFuture<List<String>> getListAsync(String namespace) {
        return server.namesBelow("topic", namespace);
    }

    @Override
    public void create(String topic) throws AdminException {
        sync(createAsync(topic));
    }

    @Override
    public CompletableFuture<Void> createAsync(String topic) {
        return server.create("topic", topic);
    }

    @Override
    public void createPartitioned(String topic, int partitions) throws AdminException {
        sync(createPartitionedAsync(topic, partitions));
    }

    @Override
    public CompletableFuture<Void> createPartitionedAsync(String topic, int partitions) {
        return server.create("topic", topic).thenCompose(done -> server.set("topic", topic, "partitions", Integer.toString(partitions)));
    }

    @Override
    public void delete(String topic) throws AdminException {
        sync(deleteAsync(topic));
    }

    @Override
    public CompletableFuture<Void> deleteAsync(String topic) {
        return server.delete("topic", topic);
    }

    @Override
    public boolean exists(String topic) throws AdminException {
        return sync(existsAsync(topic));
    }

    @Override
    public CompletableFuture<Boolean> existsAsync(String topic) {
        return server.exists("topic", topic);
    }

    @Override
    public int getPartitions(String topic) throws AdminException {
        return sync(getPartitionsAsync(topic));
    }

    @Override
    public CompletableFuture<Integer> getPartitionsAsync(String topic) {
        return server.property("topic", topic, "partitions").thenApply(Integer::valueOf);
    }

    @Override
    public TopicStats getStats(String topic) throws AdminException {
        return sync(getStatsAsync(topic));
    }

    @Override
    public CompletableFuture<TopicStats> getStatsAsync(String topic) {
        return server.stats(topic);
    }

    @Override
    public void createAll(String... topics) throws AdminException {
        sync(createAllAsync(topics));
    }

    @Override
    public CompletableFuture<Void> createAllAsync(String... topics) {
        return CompletableFuture.allOf(Stream.of(topics).map(this::createAsync).toArray(CompletableFuture<?>[]::new));
    }

    @Override
    @Deprecated
    public void truncate(String topic) throws AdminException {
        sync(truncateAsync(topic));
    }

    @Override
    @Deprecated
    public CompletableFuture<Void> truncateAsync(String topic) {
        return server.exists("topic", topic).thenApply(there -> null);
    }
}
