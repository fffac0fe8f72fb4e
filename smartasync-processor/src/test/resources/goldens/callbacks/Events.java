package goldens.callbacks;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

@SmartAsync
public class Events {
    public void each(Consumer<? super String> sink) {
        sink.accept("one");
    }

    public <R> CompletableFuture<R> later(Supplier<? extends R> work) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public String toString() {
        return "events";
    }
}
