package goldens.single_values;

import io.github.smartasync.SmartAsync;
import io.smallrye.mutiny.Uni;
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Mono;

@SmartAsync
public class Stock {

    /** Counts what is left. */
    public Mono<Integer> left(String sku) {
        return new Mono<>(sku.length());
    }

    public Mono<Void> reserveAsync(String sku) {
        return new Mono<>(null);
    }

    @SmartAsync(abandon = true, timeout = "2s")
    public Uni<String> place(String sku) {
        return new Uni<>(CompletableFuture.completedFuture(sku));
    }

    public String send(int number) {
        return "sent";
    }

    public Uni<String> sendAsync(int number) {
        return new Uni<>(CompletableFuture.completedFuture("sent"));
    }

    @SuppressWarnings("rawtypes")
    public Uni anything() {
        return new Uni<>(CompletableFuture.completedFuture("anything"));
    }
}
