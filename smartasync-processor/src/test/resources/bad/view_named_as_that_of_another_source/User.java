package bad.view_named_as_that_of_another_source;

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

class UserOfTheOther {
    CompletableFuture<String> async(QuotesAsync quotes) {
        return quotes.quote();
    }
}
