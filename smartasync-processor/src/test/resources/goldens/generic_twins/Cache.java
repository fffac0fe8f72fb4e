package goldens.generic_twins;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public class Cache {
    public <K, V> V get(K key, Class<V> type) {
        return null;
    }

    public <A, B> CompletableFuture<B> getAsync(A key, Class<B> type) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public String toString() {
        return "cache";
    }
}
