package plugins;

import java.util.concurrent.CompletableFuture;

// snippet:async
/** A plug-in that returns futures, as a client of a remote service does. */
public final class CustomerCheck implements CheckAsync {

    @Override
    public CompletableFuture<String> objection(Order order) {
        return CompletableFuture.supplyAsync(
                () -> order.customer().equals("nobody") ? "unknown customer " + order.customer() : "");
    }
}
// end:async
