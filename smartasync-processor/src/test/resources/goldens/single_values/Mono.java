package reactor.core.publisher;

import java.util.concurrent.CompletableFuture;

/** As much of Reactor's as generated code calls. */
public class Mono<T> {

    private final T value;

    public Mono(T value) {
        this.value = value;
    }

    public final Mono<T> contextCapture() {
        return this;
    }

    public final CompletableFuture<T> toFuture() {
        return CompletableFuture.completedFuture(value);
    }
}
