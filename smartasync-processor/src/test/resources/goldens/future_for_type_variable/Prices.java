package goldens.future_for_type_variable;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public class Prices implements Source<CompletableFuture<Integer>> {
    @Override
    public CompletableFuture<Integer> get(String key) {
        return CompletableFuture.completedFuture(key.length());
    }

    @Override
    public String toString() {
        return "prices";
    }
}
