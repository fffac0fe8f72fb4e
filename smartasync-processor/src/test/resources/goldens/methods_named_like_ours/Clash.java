package goldens.methods_named_like_ours;

import io.github.smartasync.SmartAsync;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Its methods and parameters bear names of the runtime, of what views extend and of their constants. */
@SmartAsync
public class Clash {

    public Optional<Object> sourceOf(Object view) {
        return Optional.of(view);
    }

    public CompletableFuture<String> await(Object view, int index, CompletableFuture<String> future) {
        return CompletableFuture.completedFuture("awaited");
    }

    public String check(Object view, int index) {
        return "checked " + index;
    }

    public CompletableFuture<String> adopt(Object view, int index, Object stage) {
        return CompletableFuture.completedFuture("adopted");
    }

    public <T> T present(Object view, int index, T value) {
        return value;
    }

    public Object source(Object view) {
        return view;
    }

    public Object runtime(Object view) {
        return view;
    }

    public Object operation(Object view, int index) {
        return view;
    }

    public CompletableFuture<Integer> priceOf(int PRICE_OF) {
        return CompletableFuture.completedFuture(PRICE_OF);
    }

    public CompletableFuture<Integer> PRICE_OF(int ViewCalls, int PRICE_OF2) {
        return CompletableFuture.completedFuture(PRICE_OF2);
    }

    public int price_Of(int service, int operations) {
        return operations;
    }

    @Override
    public String toString() {
        return "clash";
    }
}
