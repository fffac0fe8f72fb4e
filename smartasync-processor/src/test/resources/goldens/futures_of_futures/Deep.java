package goldens.futures_of_futures;

import io.github.smartasync.SmartAsync;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

@SmartAsync
public class Deep {
    public CompletableFuture<CompletableFuture<String>> twice() {
        return CompletableFuture.completedFuture(CompletableFuture.completedFuture("twice"));
    }

    public List<CompletableFuture<String>> many() {
        return List.of();
    }

    public CompletableFuture<Integer> take(CompletableFuture<String> one, Function<String, CompletableFuture<Integer>> how) {
        return CompletableFuture.completedFuture(1);
    }

    @Override
    public String toString() {
        return "deep";
    }
}
