package io.github.smartasync.rxjava3;

import io.github.smartasync.runtime.bridge.ViewOperation;
import io.reactivex.rxjava3.core.Flowable;
import java.util.concurrent.CompletableFuture;
import org.reactivestreams.FlowAdapters;

/** Uses each class of the artifact; run with nothing else on the class path. */
public final class AloneUse implements Runnable {

    @Override
    public void run() {
        ViewOperation operation = Operations.adopting();
        String value = MaybeCall.of(operation, () -> CompletableFuture.completedFuture("9"))
                .blockingGet();
        CompletableFuture<String> pending = new CompletableFuture<>();
        CompletableFuture<String> later =
                SingleCall.of(operation, () -> pending).toCompletionStage().toCompletableFuture();
        pending.complete("10");
        CompletableCall.of(operation, () -> pending).blockingAwait();
        Integer last = FlowableCall.<Integer>of(operation, () -> FlowAdapters.toFlowPublisher(Flowable.just(1, 2)))
                .blockingLast();
        String all = value + later.join() + last;
        if (!all.equals("9102")) {
            throw new IllegalStateException(all);
        }
    }
}
