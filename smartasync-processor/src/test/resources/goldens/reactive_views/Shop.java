package goldens.reactive_views;

import io.github.smartasync.SmartAsync;
import io.github.smartasync.SmartAsync.View;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Single;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A shop. */
@SmartAsync(views = {View.SYNC, View.ASYNC, View.REACTOR, View.MUTINY, View.RXJAVA})
public class Shop<A> {

    /**
     * Today's price.
     *
     * @return a future of the price
     */
    @SmartAsync(failsWith = IOException.class, timeout = "2s")
    public CompletableFuture<Integer> priceOf(String article) {
        return CompletableFuture.completedFuture(article.length());
    }

    /**
     * Former prices.
     *
     * @return the prices
     * @throws IOException if there are none
     */
    @SmartAsync(executor = "db")
    public List<Integer> history(String article) throws IOException {
        throw new IOException("no history of " + article);
    }

    @SmartAsync(abandon = true)
    public void clear() {}

    public Void nap() {
        return null;
    }

    public int size() {
        return 3;
    }

    public CompletableFuture<Void> refreshAsync() {
        return CompletableFuture.completedFuture(null);
    }

    public Future<String> plain() {
        return CompletableFuture.completedFuture("plain");
    }

    public Mono<String> mono() {
        return Mono.just("mono");
    }

    public Flux<String> flux() {
        return Flux.just("flux", "flow");
    }

    @SmartAsync(collect = true)
    public Flux<String> collected() {
        return Flux.just("a", "b");
    }

    @SmartAsync(collect = true, timeout = "3s", abandon = true)
    public Multi<String> all() {
        return Multi.createFrom().items("c", "d");
    }

    public Uni<String> uni() {
        return Uni.createFrom().item("uni");
    }

    public Single<Integer> single() {
        return Single.just(1);
    }

    public Flowable<? extends A> flowable() {
        return Flowable.empty();
    }

    public String load(String MonoCall) {
        return MonoCall;
    }

    public CompletableFuture<String> loadAsync(String MonoCall) {
        return CompletableFuture.completedFuture(MonoCall);
    }

    @SmartAsync.Direct
    public String currency() {
        return "EUR";
    }

    public Mono<String> nothing() {
        return null;
    }

    @Override
    public String toString() {
        return "shop";
    }
}
