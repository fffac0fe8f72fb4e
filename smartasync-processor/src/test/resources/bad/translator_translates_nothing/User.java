package bad.translator_translates_nothing;

import java.util.concurrent.CompletableFuture;

/** Needs the views, without what was rejected. */
class User {
    String sync(PricesSync prices) {
        return prices.currency();
    }

    CompletableFuture<String> async(PricesAsync prices) {
        return prices.currency();
    }
}
