package goldens.reactive_values;

import io.github.smartasync.SmartAsync;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** Prices of a reactive client. */
@SmartAsync
public class Prices {

    /**
     * Looks a price up.
     *
     * @return a {@code Mono} of the price
     */
    public Mono<Integer> price(String sku) {
        return Mono.just(sku.length());
    }

    @SmartAsync(failsWith = IOException.class, timeout = "2s")
    public Mono<String> failing() {
        return Mono.error(new IOException("no prices"));
    }

    public Mono<Void> refreshAsync() {
        return Mono.empty();
    }

    public Mono<? extends List<? extends Number>> bounded() {
        return Mono.just(List.of(1));
    }

    @SuppressWarnings("rawtypes")
    public Mono raw() {
        return Mono.just("raw");
    }

    public <T> Mono<List<T>> generic(List<T> all) {
        return Mono.just(all);
    }

    public <K> Mono<Map<K, String>> byKey(Function<? super String, ? extends K> key) {
        return Mono.just("price").map(price -> Map.of(key.apply(price), price));
    }

    public Mono<Mono<String>> nested() {
        return Mono.just(Mono.just("inner")).map(Mono::hide).map(inner -> Mono.empty());
    }

    public Uni<Integer> uni() {
        return Uni.createFrom().item(2);
    }

    public Uni<Void> uniOfNothing() {
        return Uni.createFrom().voidItem();
    }

    public Single<String> single() {
        return Single.just("one");
    }

    public Maybe<String> present() {
        return Maybe.just("some");
    }

    public Maybe<String> missing() {
        return Maybe.empty();
    }

    @SmartAsync(abandon = true)
    public Completable complete() {
        return Completable.complete();
    }

    public Future<String> vertx() {
        return Future.succeededFuture("verticle");
    }

    public Mono<String> nothing() {
        return null;
    }

    public Mono<String> throwing() {
        throw new IllegalStateException("broken");
    }

    @Override
    public String toString() {
        return "prices";
    }
}
