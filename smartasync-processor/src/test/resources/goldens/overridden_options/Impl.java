package goldens.overridden_options;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public class Impl extends Base {
    @Override
    public CompletableFuture<String> find(String key) {
        return CompletableFuture.completedFuture("found " + key);
    }

    @Override
    @SmartAsync(timeout = "none")
    public String historyOf(String value) {
        return "history of " + value;
    }

    @Override
    public String name() {
        return "impl";
    }

    @Override
    public void selfTest() {
        throw new AssertionError("not in the views");
    }

    @Override
    @SmartAsync
    public String wanted() {
        return "wanted";
    }

    @Override
    public String toString() {
        return "impl";
    }
}
