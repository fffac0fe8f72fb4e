package goldens.replaced_comments;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync(views = SmartAsync.View.MIXIN, syncExtends = OldTopics.class)
public interface Topics extends TopicsBlocking {

    /**
     * Asks asynchronously whether a topic is there.
     *
     * @param name of the topic
     * @return a future that completes with the answer
     */
    CompletableFuture<Boolean> existsAsync(String name);
}
