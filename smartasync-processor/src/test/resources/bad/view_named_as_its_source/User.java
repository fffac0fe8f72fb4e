package bad.view_named_as_its_source;

import java.util.concurrent.CompletableFuture;

class User {
    CompletableFuture<String> async(PricesAsync prices) {
        return prices.currency();
    }
}
