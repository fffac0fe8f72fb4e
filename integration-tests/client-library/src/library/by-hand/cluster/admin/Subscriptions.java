package cluster.admin;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/** The subscriptions to the topics. */
public interface Subscriptions {

    /**
     * Lists the subscriptions to a topic.
     *
     * @param topic the name of the topic
     * @return their names, sorted
     * @throws NotFoundException if the cluster does not have it
     * @throws AdminException if the cluster fails
     */
    List<String> getSubscriptions(String topic) throws AdminException;

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
     * Creates a subscription.
     *
     * @param topic the name of the topic
     * @param name the name
     * @throws NotFoundException if the cluster does not have it
     * @throws AdminException if the cluster fails
     */
    void createSubscription(String topic, String name) throws AdminException;

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
     * Deletes a subscription.
     *
     * @param topic the name of the topic
     * @param name the name
     * @throws NotFoundException if the cluster does not have it
     * @throws AdminException if the cluster fails
     */
    void deleteSubscription(String topic, String name) throws AdminException;

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
     * Counts the messages that a subscription has not seen.
     *
     * @param topic the name of the topic
     * @param name the name
     * @return how many
     * @throws NotFoundException if the cluster does not have it
     * @throws AdminException if the cluster fails
     */
    long getBacklog(String topic, String name) throws AdminException;

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
     * Finds the first subscription that a condition holds for.
     *
     * @param topic the name of the topic
     * @param condition what must hold
     * @return its name, or null
     * @throws NotFoundException if the cluster does not have it
     * @throws AdminException if the cluster fails
     */
    String find(String topic, Predicate<? super String> condition) throws AdminException;

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
