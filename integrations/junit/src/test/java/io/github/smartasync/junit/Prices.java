package io.github.smartasync.junit;

import io.github.smartasync.SmartAsync;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A source with one method of each kind, which notes the threads that call it. */
@SmartAsync
class Prices {

    private final List<Thread> callers = new ArrayList<>();

    public CompletableFuture<Integer> priceOf(String article) {
        return CompletableFuture.completedFuture(article.length());
    }

    public List<String> articles() {
        synchronized (callers) {
            callers.add(Thread.currentThread());
        }
        return List.of("apple");
    }

    @SmartAsync.Skip
    boolean wasCalledBy(Thread thread) {
        synchronized (callers) {
            return callers.contains(thread);
        }
    }
}
