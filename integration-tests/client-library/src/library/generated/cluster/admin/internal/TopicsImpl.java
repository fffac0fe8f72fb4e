package cluster.admin.internal;

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
    public CompletableFuture<List<String>> getListAsync(String namespace) {
        return server.namesBelow("topic", namespace);
    }

    @Override
    public CompletableFuture<Void> createAsync(String topic) {
        return server.create("topic", topic);
    }

    @Override
    public CompletableFuture<Void> createPartitionedAsync(String topic, int partitions) {
        return server.create("topic", topic).thenCompose(done -> server.set("topic", topic, "partitions", Integer.toString(partitions)));
    }

    @Override
    public CompletableFuture<Void> deleteAsync(String topic) {
        return server.delete("topic", topic);
    }

    @Override
    public CompletableFuture<Boolean> existsAsync(String topic) {
        return server.exists("topic", topic);
    }

    @Override
    public CompletableFuture<Integer> getPartitionsAsync(String topic) {
        return server.property("topic", topic, "partitions").thenApply(Integer::valueOf);
    }

    @Override
    public CompletableFuture<TopicStats> getStatsAsync(String topic) {
        return server.stats(topic);
    }

    @Override
    public CompletableFuture<Void> createAllAsync(String... topics) {
        return CompletableFuture.allOf(Stream.of(topics).map(this::createAsync).toArray(CompletableFuture<?>[]::new));
    }

    @Override
    @Deprecated
    public CompletableFuture<Void> truncateAsync(String topic) {
        return server.exists("topic", topic).thenApply(there -> null);
    }
}
