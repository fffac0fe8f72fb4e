package goldens.annotated_supertype;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public interface Animal<F> {
    CompletableFuture<String> eat(F food);

    String name();
}
