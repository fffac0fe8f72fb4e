package goldens.translated;

import io.github.smartasync.SmartAsync;
import io.github.smartasync.SmartAsync.View;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@SmartAsync(
        translate = OrderFailures.class,
        failsWith = OrderException.class,
        views = {View.SYNC, View.ASYNC, View.REACTOR})
public class Orders implements Closeable {
    public CompletableFuture<String> find(String failure) {
        return CompletableFuture.failedFuture(new IllegalStateException(failure));
    }

    @SmartAsync(timeout = "2s")
    public CompletableFuture<Void> sendAsync(String order) {
        throw new IllegalArgumentException(order);
    }

    /**
     * All of them.
     *
     * @throws IOException if the disk is full
     */
    public List<String> all() throws IOException {
        throw new IOException("full");
    }

    public void clear() {}

    public Flux<String> stream() {
        return Flux.error(new IllegalStateException("stream"));
    }

    public Mono<String> mono() {
        return Mono.error(new IllegalStateException("mono"));
    }

    @SmartAsync(collect = true)
    public Flux<String> collected() {
        return Flux.error(new IllegalStateException("collected"));
    }

    @SmartAsync(translate = void.class)
    public CompletableFuture<String> plain() {
        return CompletableFuture.failedFuture(new IllegalStateException("plain"));
    }

    @SmartAsync(translate = Others.Generic.class)
    public CompletableFuture<String> generic() {
        return CompletableFuture.failedFuture(new IllegalStateException("generic"));
    }

    @Override
    public CompletableFuture<String> inherited() {
        return CompletableFuture.failedFuture(new IllegalStateException("inherited"));
    }

    @SmartAsync.Direct
    public String name() {
        return "orders";
    }

    @Override
    public void close() throws OrderException {
        throw new OrderException("close", null);
    }

    @SmartAsync
    public static CompletableFuture<String> parse(String text) {
        return CompletableFuture.failedFuture(new IllegalStateException(text));
    }
}
