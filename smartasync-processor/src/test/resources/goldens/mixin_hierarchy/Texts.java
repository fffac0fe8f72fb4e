package goldens.mixin_hierarchy;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync(mixin = true)
public interface Texts extends Base<String>, TextsBlocking {

    CompletableFuture<Integer> lengthAsync(String key);

    @Override
    CompletableFuture<Void> pingAsync();
}
