package io.github.smartasync.threads;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** A source whose only method is async, and that counts how often it was touched. */
@SmartAsync
public class PriceService {

    private final AtomicInteger calls = new AtomicInteger();

    /** A price, at once. */
    public CompletableFuture<String> priceOf(String sku) {
        calls.incrementAndGet();
        return CompletableFuture.completedFuture("price of " + sku);
    }

    /** How often the source was called. */
    @SmartAsync.Skip
    public int calls() {
        return calls.get();
    }
}
