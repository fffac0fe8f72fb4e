package cluster.admin.internal;

import cluster.admin.Subscriptions;
import cluster.admin.TopicStats;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

final class SubscriptionsImpl implements Subscriptions {

    private final Server server;

    SubscriptionsImpl(Server server) {
        this.server = server;
    }

    @Override
    public CompletableFuture<List<String>> getSubscriptionsAsync(String topic) {
        return server.namesBelow("subscription", topic);
    }

    @Override
    public CompletableFuture<Void> createSubscriptionAsync(String topic, String name) {
        return server.create("subscription", topic + "/" + name);
    }

    @Override
    public CompletableFuture<Void> deleteSubscriptionAsync(String topic, String name) {
        return server.delete("subscription", topic + "/" + name);
    }

    @Override
    public CompletableFuture<Long> getBacklogAsync(String topic, String name) {
        return server.stats(topic).thenApply(TopicStats::messages);
    }

    @Override
    public CompletableFuture<String> findAsync(String topic, Predicate<? super String> condition) {
        return getSubscriptionsAsync(topic).thenApply(all -> all.stream().filter(condition).findFirst().orElse(null));
    }
}
