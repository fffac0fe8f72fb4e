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

    @SuppressWarnings("overloads")
    public String all(String list, Consumer<String> action, Object argument) {
        return "Consumer";
    }

    @SuppressWarnings("overloads")
    public String all(String list, Function<String, String> function, Object... arguments) {
        return "Function";
    }

    @SuppressWarnings("overloads")
    public <T> String typed(Class<T> type, Consumer<T> action) {
        return "Consumer";
    }

    @SuppressWarnings("overloads")
    public <T> String typed(Class<T> type, Function<T, T> function) {
        return "Function";
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
