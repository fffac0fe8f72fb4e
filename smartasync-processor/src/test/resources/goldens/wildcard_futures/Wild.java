package goldens.wildcard_futures;

import io.github.smartasync.SmartAsync;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@SmartAsync
public class Wild {
    public CompletableFuture<?> anything() {
        return CompletableFuture.completedFuture("anything");
    }

    public CompletionStage<? extends Number> number() {
        return CompletableFuture.completedFuture(1);
    }

    public CompletableFuture<? super Integer> sink() {
        return CompletableFuture.completedFuture("sink");
    }

    public CompletableFuture<List<? extends Number>> inside() {
        return CompletableFuture.completedFuture(List.of(1));
    }

    @Override
    public String toString() {
        return "wild";
    }
}
