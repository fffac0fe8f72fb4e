package bad.pair_known_not_needed;

import io.github.smartasync.SmartAsyncPair;
import java.util.concurrent.CompletableFuture;

@SmartAsyncPair( // [SA093 ECJ] [SA093 ECJ] [SA093 ECJ]
        blocking = Topics.class,
        async = TopicsAsync.class,
        known = {
            "count",
            "createAsync(String)",
            "list", // [SA093 JAVAC]
            "lsit", // [SA093 JAVAC]
            "", // [SA093 JAVAC]
        })
class Parity {}

interface Topics {
    String list();

    int count();
}

interface TopicsAsync {
    CompletableFuture<String> listAsync();

    CompletableFuture<Long> countAsync();

    CompletableFuture<Void> createAsync(String topic);
}
