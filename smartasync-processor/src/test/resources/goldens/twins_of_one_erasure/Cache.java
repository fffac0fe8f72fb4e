package goldens.twins_of_one_erasure;

import io.github.smartasync.SmartAsync;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The two of twins may take other parameters of the same erasure: the views take what both do. */
@SmartAsync
public class Cache<K, V> {

    private final V value;

    Cache(V value) {
        this.value = value;
    }

    public V get(Object key) {
        return value;
    }

    public CompletableFuture<V> getAsync(K key) {
        return CompletableFuture.completedFuture(value);
    }

    public boolean remove(K key) {
        return true;
    }

    public CompletableFuture<Boolean> removeAsync(Object key) {
        return CompletableFuture.completedFuture(true);
    }

    public void putAll(Map<? extends K, ? extends V> all) {}

    public CompletableFuture<Void> putAllAsync(Map<K, V> all) {
        return CompletableFuture.completedFuture(null);
    }

    public int count(Object key, Collection<?> among) {
        return among.size();
    }

    public CompletableFuture<Integer> countAsync(K key, Collection<? extends K> among) {
        return CompletableFuture.completedFuture(among.size());
    }
}
