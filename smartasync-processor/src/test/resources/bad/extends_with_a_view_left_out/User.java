package bad.extends_with_a_view_left_out;

import java.util.concurrent.CompletableFuture;

class User {
    CompletableFuture<String> async(PricesAsync prices) {
        return prices.currency();
    }
}
