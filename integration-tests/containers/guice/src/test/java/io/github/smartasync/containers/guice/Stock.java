package io.github.smartasync.containers.guice;

import io.github.smartasync.SmartAsync;
import jakarta.inject.Singleton;

@Singleton
@SmartAsync
class Stock {

    public int count(String article) {
        return article.length();
    }

    public String thread() {
        return Thread.currentThread().getName();
    }
}
