package goldens.ambiguous_overloads;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

@SmartAsync
public class Lists {
    @SuppressWarnings("overloads")
    public void each(String list, Consumer<String> action) {}

    @SuppressWarnings("overloads")
    public CompletableFuture<String> each(String list, Function<String, String> function) {
        return CompletableFuture.completedFuture("function");
    }

    public String later(Runnable action) {
        return "Runnable";
    }

    public String later(Callable<String> action) {
        return "Callable";
    }

    @Override
    public String toString() {
        return "lists";
    }
}
