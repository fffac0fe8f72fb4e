package goldens.mixin_translated;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@SmartAsync(
        views = SmartAsync.View.MIXIN,
        translate = OrderFailures.class,
        failsWith = OrderException.class,
        operationPrefix = "Orders")
public interface Orders extends OrdersBlocking {

    CompletableFuture<String> findAsync(String id);

    @SmartAsync(timeout = "2s", abandon = true)
    CompletionStage<Void> sendAsync(String failure);

    @SmartAsync(primitives = true)
    CompletableFuture<Integer> countAsync();

    /** Its failures stay as they are. */
    @SmartAsync(translate = void.class)
    CompletableFuture<String> plainAsync();
}
