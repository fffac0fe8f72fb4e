package goldens.micronaut_beans;

import io.github.smartasync.SmartAsync;
import jakarta.inject.Singleton;

/** Closeable, so that a container could close it through a view. */
@SmartAsync(syncExtends = Inventory.class)
@Singleton
public class Stock implements Inventory, AutoCloseable {

    @Override
    public int count(String article) {
        return article.length();
    }

    @Override
    public void close() {}
}
