package io.smallrye.mutiny;

import java.util.concurrent.CompletableFuture;

/** As much of Mutiny's as generated code calls. */
public class Uni<T> {

    private final CompletableFuture<T> item;

    public Uni(CompletableFuture<T> item) {
        this.item = item;
    }

    public CompletableFuture<T> subscribeAsCompletionStage() {
        return item;
    }
}
