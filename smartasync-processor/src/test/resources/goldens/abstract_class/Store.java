package goldens.abstract_class;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public abstract class Store {
    public abstract CompletableFuture<String> load(int id);

    protected abstract String hidden();

    public String name() {
        return hidden();
    }
}
