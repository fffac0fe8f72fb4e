package io.github.smartasync.containers.weld;

import io.github.smartasync.SmartAsync;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

/** Nothing but the scope says that its views are beans. */
@ApplicationScoped
@SmartAsync(syncExtends = Inventory.class)
public class Stock implements Inventory, AutoCloseable {

    @Override
    @Traced
    public int count(String article) {
        return article.length();
    }

    @Override
    @PreDestroy
    public void close() {
        Diary.add("close");
    }
}
