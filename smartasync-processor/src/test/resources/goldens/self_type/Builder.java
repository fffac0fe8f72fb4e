package goldens.self_type;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public class Builder<B extends Builder<B>> {
    public CompletableFuture<B> with(String part) {
        return CompletableFuture.completedFuture(null);
    }

    @SuppressWarnings("unchecked")
    public B self() {
        return (B) this;
    }

    @Override
    public String toString() {
        return "builder";
    }
}
