package goldens.nested_names_in_supertype;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync(syncExtends = Prices.class)
public class Service {
    public CompletableFuture<Price> price() {
        return CompletableFuture.completedFuture(new Price("1"));
    }

    public Prices.Price inner() {
        return new Prices.Price(1);
    }

    public String name() {
        return "name";
    }

    @Override
    public String toString() {
        return "service";
    }
}
