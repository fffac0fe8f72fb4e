package goldens.annotated_supertype;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public class Dog implements Animal<String> {
    @Override
    public CompletableFuture<String> eat(String food) {
        return CompletableFuture.completedFuture("ate " + food);
    }

    @Override
    public String name() {
        return "Rex";
    }

    public String bark() {
        return "wau";
    }

    @Override
    public String toString() {
        return "dog";
    }
}
