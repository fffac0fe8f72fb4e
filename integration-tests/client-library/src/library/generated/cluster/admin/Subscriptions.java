package cluster.admin;

import io.github.smartasync.SmartAsync;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/** The subscriptions to the topics. */
@SmartAsync(views = SmartAsync.View.MIXIN, failsWith = AdminException.class, primitives = true)
public interface Subscriptions extends SubscriptionsBlocking {

    /**
     * Lists the subscriptions to a topic asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @param topic the name of the topic
     * @return a future of their names, sorted
     */
    CompletableFuture<List<String>> getSubscriptionsAsync(String topic);

    /**
     * Creates a subscription asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @param topic the name of the topic
     * @param name the name
     * @return a future that completes when it is done
     */
    CompletableFuture<Void> createSubscriptionAsync(String topic, String name);

    /**
     * Deletes a subscription asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @param topic the name of the topic
     * @param name the name
     * @return a future that completes when it is done
     */
    CompletableFuture<Void> deleteSubscriptionAsync(String topic, String name);

    /**
     * Counts the messages that a subscription has not seen asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @param topic the name of the topic
     * @param name the name
     * @return a future of how many
     */
    CompletableFuture<Long> getBacklogAsync(String topic, String name);

    /**
     * Finds the first subscription that a condition holds for asynchronously.
     *
     * <p>The future fails with an {@link AdminException} if the cluster does.
     *
     * @param topic the name of the topic
     * @param condition what must hold
     * @return a future of its name, or null
     */
    CompletableFuture<String> findAsync(String topic, Predicate<? super String> condition);
}
