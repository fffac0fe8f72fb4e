package goldens.avaje_beans;

import io.avaje.inject.Prototype;
import io.github.smartasync.SmartAsync;

/** Closeable, so that a container could close it through a view. */
@SmartAsync(syncExtends = Inventory.class)
@Prototype
public class Stock implements Inventory, AutoCloseable {

    @Override
    public int count(String article) {
        return article.length();
    }

    @Override
    public void close() {}
}
