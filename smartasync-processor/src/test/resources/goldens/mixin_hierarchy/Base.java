package goldens.mixin_hierarchy;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

// snippet:base
@SmartAsync(views = SmartAsync.View.MIXIN)
public interface Base<T> extends BaseBlocking<T> {

    CompletableFuture<T> getAsync(String key);

    CompletableFuture<Void> pingAsync();
}
// end:base
