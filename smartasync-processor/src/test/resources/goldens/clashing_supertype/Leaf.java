package goldens.clashing_supertype;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public class Leaf implements Root {
    @Override
    public CompletableFuture<String> load() {
        return CompletableFuture.completedFuture("leaf");
    }

    @Override
    public String toString() {
        return "leaf";
    }
}
