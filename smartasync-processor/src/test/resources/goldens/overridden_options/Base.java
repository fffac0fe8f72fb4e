package goldens.overridden_options;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

public abstract class Base implements Api<String> {
    @Override
    @SmartAsync(timeout = "3s")
    public abstract CompletableFuture<String> find(String key);
}
