package goldens.sub_clients_reactive;

import io.github.smartasync.SmartAsync;
import io.github.smartasync.SmartAsync.View;
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Mono;

@SmartAsync(views = {View.SYNC, View.ASYNC, View.REACTOR, View.MUTINY, View.RXJAVA})
public record Admin(Topics topics) {

    public CompletableFuture<Topics> later() {
        return CompletableFuture.completedFuture(topics);
    }

    public Mono<Topics> mono() {
        return Mono.just(topics);
    }

    @SmartAsync
    public Topics open() {
        return topics;
    }
}
