package goldens.reactive_names;

import io.github.smartasync.SmartAsync;
import io.github.smartasync.SmartAsync.View;
import io.smallrye.mutiny.Uni;
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Flux;

/** Types of the user's own are called as those of the libraries. */
@SmartAsync(views = {View.SYNC, View.ASYNC, View.REACTOR, View.MUTINY, View.RXJAVA})
public class Names {

    public reactor.core.publisher.Mono<Mono> mono() {
        return reactor.core.publisher.Mono.just(new Mono("of the user's own"));
    }

    public Mono blocking(Mono given) {
        return given;
    }

    public CompletableFuture<Maybe> maybe() {
        return CompletableFuture.completedFuture(new Maybe("own"));
    }

    public Flux<Mono> flux() {
        return Flux.just(new Mono("one"));
    }

    public Uni<Void> uni() {
        return Uni.createFrom().voidItem();
    }

    public int count(FluxCall call) {
        return call.number();
    }

    /** No suspend function of Kotlin's. */
    public String resumed(String name, Continuation<? super String> continuation) {
        return name + continuation.next();
    }

    @Override
    public String toString() {
        return "names";
    }

    /** No publisher. */
    public record Mono(String name) {}

    /** No call. */
    public record FluxCall(int number) {}
}
