package goldens.inherited_constants;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync(syncExtends = Quotes.class)
public class Exchange {

    public CompletableFuture<String> quote(String sku) {
        return CompletableFuture.completedFuture(sku);
    }

    public int close(int day) {
        return day;
    }
}
