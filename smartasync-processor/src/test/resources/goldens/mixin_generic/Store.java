package goldens.mixin_generic;

import io.github.smartasync.SmartAsync;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

@SmartAsync(views = SmartAsync.View.MIXIN)
public interface Store<K extends Comparable<K>, V> extends Store_Base, StoreBlocking<K, V> {

    CompletableFuture<V> getAsync(K key);

    CompletableFuture<Map<K, ? extends V>> allAsync();

    <X extends Exception> CompletableFuture<V> orThrowAsync(K key, Class<X> kind) throws X;
}

interface Store_Base {}
