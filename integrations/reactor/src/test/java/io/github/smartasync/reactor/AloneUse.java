package io.github.smartasync.reactor;

import io.github.smartasync.runtime.bridge.ViewOperation;
import java.util.concurrent.CompletableFuture;
import org.reactivestreams.FlowAdapters;
import reactor.core.publisher.Flux;

/** Uses each class of the artifact; run with nothing else on the class path. */
public final class AloneUse implements Runnable {

    @Override
    public void run() {
        ViewOperation operation = Operations.adopting();
        String value = MonoCall.of(operation, () -> CompletableFuture.completedFuture("9"))
                .contextWrite(context -> context.put("tenant", "subscriber"))
                .block();
        CompletableFuture<String> pending = new CompletableFuture<>();
        CompletableFuture<String> later = MonoCall.of(operation, () -> pending).toFuture();
        pending.complete("10");
        Integer last = FluxCall.<Integer>of(operation, () -> FlowAdapters.toFlowPublisher(Flux.just(1, 2)))
                .blockLast();
        String all = value + later.join() + last;
        if (!all.equals("9102")) {
            throw new IllegalStateException(all);
        }
    }
}
