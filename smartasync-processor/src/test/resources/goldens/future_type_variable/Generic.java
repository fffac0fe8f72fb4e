package goldens.future_type_variable;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@SmartAsync
public class Generic<F extends CompletableFuture<String>> {
    public F own() {
        throw new IllegalStateException("none");
    }

    public <G extends CompletionStage<Integer>> G other(G stage) {
        return stage;
    }

    @Override
    public String toString() {
        return "generic";
    }
}
