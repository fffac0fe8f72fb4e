package library;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

/** Reads values by key. */
@SmartAsync
public interface Reader<K> {

    /** The value. */
    CompletableFuture<String> readAsync(K key);

    /** How many there are. */
    int count();
}
