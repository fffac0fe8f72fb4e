package goldens.mixin;

import io.github.smartasync.SmartAsync;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;

/**
 * The topics of a cluster.
 *
 * @since 2.0
 */
@SmartAsync(mixin = true, failsWith = AdminException.class, timeout = "30s")
public interface Topics extends TopicsBlocking {

    /** How a topic is kept. */
    enum Kept {
        PERSISTENT,
        NON_PERSISTENT
    }

    /**
     * Lists the topics.
     *
     * @param namespace where
     * @return a future of their names
     * @throws IllegalArgumentException if there is no such namespace
     */
    CompletableFuture<List<String>> getListAsync(String namespace);

    CompletableFuture<List<String>> getListAsync(String namespace, Kept kept);

    /** Has a default of its own. */
    default CompletionStage<Boolean> existsAsync(String topic) {
        return getListAsync("all").thenApply(all -> all.contains(topic));
    }

    CompletableFuture<Void> deleteAsync(String topic, boolean... force);

    <T extends Comparable<T>> Future<T> firstAsync(List<T> operation, String getList);

    /** Still written by hand: the mixin leaves it alone. */
    default int count(String namespace) throws AdminException {
        return getList(namespace).size();
    }

    CompletableFuture<Integer> countAsync(String namespace);

    @Deprecated(since = "2.1")
    CompletableFuture<String> oldAsync();

    /** A method without a partner. */
    String cluster();

    @SmartAsync(name = "fetchNow", timeout = "none")
    CompletableFuture<String> fetch();

    @SmartAsync.Skip
    CompletableFuture<String> internalAsync();
}
