package goldens.cdi_beans;

import io.github.smartasync.SmartAsync;
import jakarta.enterprise.context.ApplicationScoped;

/** Closeable, so that a container could close it through a view. */
@SmartAsync(syncExtends = Inventory.class)
@ApplicationScoped
public class Stock implements Inventory, AutoCloseable {

    @Override
    public int count(String article) {
        return article.length();
    }

    @Override
    public void close() {}
}
