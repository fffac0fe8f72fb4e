package bad.mixin_of_a_class;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync(mixin = true) // [SA080]
public class Topics {
    public CompletableFuture<String> getAsync() {
        return CompletableFuture.completedFuture("");
    }
}

class User {
    String sync(TopicsSync topics) {
        return topics.get();
    }
}
