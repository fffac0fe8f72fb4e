package goldens.sync_extends;

import java.util.concurrent.CompletableFuture;

public interface AsyncPrices<P> {
    CompletableFuture<P> price(String sku);
}
