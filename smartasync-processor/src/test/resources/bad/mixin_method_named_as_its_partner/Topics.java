package bad.mixin_method_named_as_its_partner;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync(mixin = true)
public interface Topics extends TopicsBlocking {
    CompletableFuture<String> get(); // [SA081]

    CompletableFuture<String> otherAsync();
}

class User {
    String use(Topics topics) {
        return topics.other();
    }
}
