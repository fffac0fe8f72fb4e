package goldens.named_methods;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public class Shop {
    @SmartAsync(name = "price")
    public CompletableFuture<Integer> lookUpPrice(String sku) {
        return CompletableFuture.completedFuture(1);
    }

    @SmartAsync(name = "stock")
    public int countStock() {
        return 2;
    }

    @Override
    public String toString() {
        return "shop";
    }
}
