package bad.pair_without_twins;

import io.github.smartasync.SmartAsyncPair;
import java.util.List;
import java.util.concurrent.CompletableFuture;

@SmartAsyncPair(blocking = Topics.class, async = TopicsAsync.class)
class Parity {}

interface Named {
    String inherited(); // [SA091]
}

interface Topics extends Named {
    List<String> list();

    void delete(String topic);

    void delete(String topic, boolean force); // [SA091]

    int count(); // [SA091]
}

interface TopicsAsync {
    CompletableFuture<List<String>> listAsync();

    CompletableFuture<Void> deleteAsync(String topic);

    CompletableFuture<Void> createAsync(String topic); // [SA091]

    String cluster(); // [SA091]
}
