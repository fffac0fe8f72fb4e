package bad.timeout_is_a_number;

import java.util.concurrent.CompletableFuture;

/** Needs the views: the compiler has one thing to say, not five. */
class User {
    String sync(PricesSync prices) {
        return prices.currency();
    }

    CompletableFuture<String> async(PricesAsync prices) {
        return prices.currency();
    }
}
