package bad.pair_of_one_type;

import io.github.smartasync.SmartAsyncPair;
import java.util.List;
import java.util.concurrent.CompletableFuture;

@SmartAsyncPair(blocking = Topics.class, known = "cluster")
interface Topics {
    List<String> getList(String namespace);

    CompletableFuture<List<String>> getListAsync(String namespace);

    default int count(String namespace) {
        return getList(namespace).size();
    }

    CompletableFuture<Long> countAsync(String namespace); // [SA092]

    void delete(String topic); // [SA091]

    CompletableFuture<Void> createAsync(String topic); // [SA091]

    String cluster();
}
