package cluster.admin.internal;

import static cluster.admin.internal.Waiting.sync;

import cluster.admin.AdminException;
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
    public List<String> getSubscriptions(String topic) throws AdminException {
        return sync(getSubscriptionsAsync(topic));
    }

    @Override
    public CompletableFuture<List<String>> getSubscriptionsAsync(String topic) {
        return server.namesBelow("subscription", topic);
    }

    @Override
    public void createSubscription(String topic, String name) throws AdminException {
        sync(createSubscriptionAsync(topic, name));
    }

    @Override
    public CompletableFuture<Void> createSubscriptionAsync(String topic, String name) {
        return server.create("subscription", topic + "/" + name);
    }

    @Override
    public void deleteSubscription(String topic, String name) throws AdminException {
        sync(deleteSubscriptionAsync(topic, name));
    }

    @Override
    public CompletableFuture<Void> deleteSubscriptionAsync(String topic, String name) {
        return server.delete("subscription", topic + "/" + name);
    }

    @Override
    public long getBacklog(String topic, String name) throws AdminException {
        return sync(getBacklogAsync(topic, name));
    }

    @Override
    public CompletableFuture<Long> getBacklogAsync(String topic, String name) {
        return server.stats(topic).thenApply(TopicStats::messages);
    }

    @Override
    public String find(String topic, Predicate<? super String> condition) throws AdminException {
        return sync(findAsync(topic, condition));
    }

    @Override
    public CompletableFuture<String> findAsync(String topic, Predicate<? super String> condition) {
        return getSubscriptionsAsync(topic).thenApply(all -> all.stream().filter(condition).findFirst().orElse(null));
    }
}
