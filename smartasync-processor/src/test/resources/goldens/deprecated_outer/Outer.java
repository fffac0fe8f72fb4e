package goldens.deprecated_outer;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@Deprecated
public class Outer {
    @SmartAsync
    public static class Nested {
        public CompletableFuture<String> find(String key) {
            return CompletableFuture.completedFuture("found " + key);
        }

        @Override
        public String toString() {
            return "nested";
        }
    }
}
