package io.github.smartasync.containers.micronaut;

import io.github.smartasync.SmartAsync;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

/** Nothing but the scope says that its views are beans. */
@Singleton
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
