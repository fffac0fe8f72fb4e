package io.github.smartasync.benchmarks.guide;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Stands for a service of yours: answers after a millisecond. */
@SmartAsync
public class Directory {

    private final Executor later = CompletableFuture.delayedExecutor(1, TimeUnit.MILLISECONDS);

    /** Finds something. */
    public CompletableFuture<String> find(int id) {
        return CompletableFuture.supplyAsync(() -> "number " + id, later);
    }
}
