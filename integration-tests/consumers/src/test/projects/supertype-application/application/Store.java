package application;

import io.github.smartasync.SmartAsync;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import library.Reader;

/** Reads and writes. */
@SmartAsync
public class Store implements Reader<Integer> {

    private final Map<Integer, String> values = new HashMap<>();

    /** One value from the start. */
    public Store() {
        values.put(1, "one");
    }

    @Override
    public CompletableFuture<String> readAsync(Integer key) {
        return CompletableFuture.completedFuture(values.get(key));
    }

    @Override
    public int count() {
        return values.size();
    }

    /** Sets the value. */
    public CompletableFuture<String> writeAsync(Integer key, String value) {
        values.put(key, value);
        return readAsync(key);
    }
}
