package goldens.generic_source;

import io.github.smartasync.SmartAsync;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public class Repository<K, V extends Comparable<V>> {
    private final Map<K, V> rows = new java.util.HashMap<>();

    public CompletableFuture<V> find(K key) {
        return CompletableFuture.completedFuture(rows.get(key));
    }

    public List<V> all(List<? extends K> keys, Map<K, List<? super V>> others) {
        return List.copyOf(rows.values());
    }

    @SmartAsync.Direct
    public Repository<K, V> itself() {
        return this;
    }

    @Override
    public String toString() {
        return "repository";
    }
}
