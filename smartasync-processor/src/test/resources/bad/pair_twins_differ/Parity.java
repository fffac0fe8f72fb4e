package bad.pair_twins_differ;

import io.github.smartasync.SmartAsyncPair;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

@SmartAsyncPair(blocking = Cache.class, async = AsyncCache.class)
class Parity {}

interface Cache<K, V> {
    V get(K key);

    List<V> all();

    boolean remove(K key);

    void put(K key, V value);

    void load(Map<K, V> values);

    String name();

    <T extends Number> T sum(T start);

    void refresh() throws IOException;

    void clear();

    default void reset() {}

    @Deprecated
    int size();

    @Deprecated(forRemoval = true)
    int weight();

    void touch(String... keys);

    @Deprecated
    int hits() throws IOException;
}

interface AsyncCache<A, B> {
    CompletableFuture<B> get(A key);

    CompletableFuture<Set<B>> all(); // [SA092]

    CompletableFuture<Boolean> remove(A key);

    CompletableFuture<Void> put(A key, Object value); // [SA092]

    CompletableFuture<Void> load(Map<A, A> values); // [SA092]

    CharSequence name(); // [SA092]

    <T extends Integer> CompletableFuture<T> sum(T start); // [SA092]

    CompletableFuture<Void> refresh();

    CompletableFuture<Void> clear() throws IOException; // [SA092]

    CompletableFuture<Void> reset(); // [SA092]

    CompletableFuture<Integer> size(); // [SA092]

    @Deprecated
    CompletableFuture<Integer> weight(); // [SA092]

    CompletableFuture<Void> touch(String[] keys); // [SA092]

    CompletableFuture<String> hits() throws InterruptedException; // [SA092] [SA092] [SA092]
}
