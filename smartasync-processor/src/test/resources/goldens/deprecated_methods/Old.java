package goldens.deprecated_methods;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public class Old {
    /**
     * Was good once.
     *
     * @deprecated use {@link #fresh} instead
     */
    @Deprecated
    public CompletableFuture<String> stale() {
        return CompletableFuture.completedFuture("stale");
    }

    @Deprecated(since = "2.0", forRemoval = true)
    public String going() {
        return "going";
    }

    @Deprecated(since = "1.1")
    @SmartAsync.Direct
    public String direct() {
        return "direct";
    }

    @Deprecated
    @SmartAsync
    public static int number() {
        return 1;
    }

    public String fresh() {
        return "fresh";
    }

    /**
     * Of these twins only one is deprecated.
     *
     * @deprecated blocks
     */
    @Deprecated
    public String fetch(String key) {
        return key;
    }

    public CompletableFuture<String> fetchAsync(String key) {
        return CompletableFuture.completedFuture(key);
    }

    @Override
    public String toString() {
        return "old";
    }
}
