package io.github.smartasync.containers.avaje;

import io.github.smartasync.SmartAsync;
import jakarta.inject.Singleton;

/** Nothing but the scope says that its views are beans. */
@Singleton
@SmartAsync(syncExtends = Inventory.class)
public class Stock implements Inventory, AutoCloseable {

    @Override
    public int count(String article) {
        return article.length();
    }

    @Override
    public void close() {
        Diary.add("close");
    }
}
