package io.github.smartasync.mutiny;

import io.github.smartasync.runtime.bridge.ViewOperation;
import io.smallrye.mutiny.Multi;
import java.util.concurrent.CompletableFuture;

/** Uses each class of the artifact; run with nothing else on the class path. */
public final class AloneUse implements Runnable {

    @Override
    public void run() {
        ViewOperation operation = Operations.adopting();
        String item = UniCall.of(operation, () -> CompletableFuture.completedFuture("9"))
                .await()
                .indefinitely();
        CompletableFuture<String> pending = new CompletableFuture<>();
        CompletableFuture<String> later = UniCall.of(operation, () -> pending).subscribeAsCompletionStage();
        pending.complete("10");
        Integer last = MultiCall.<Integer>of(operation, () -> Multi.createFrom().items(1, 2))
                .collect()
                .last()
                .await()
                .indefinitely();
        String all = item + later.join() + last;
        if (!all.equals("9102")) {
            throw new IllegalStateException(all);
        }
    }
}
