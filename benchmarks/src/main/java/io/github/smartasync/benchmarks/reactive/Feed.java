package io.github.smartasync.benchmarks.reactive;

import io.github.smartasync.SmartAsync;
import io.github.smartasync.benchmarks.Price;
import io.reactivex.rxjava3.core.Flowable;
import io.smallrye.mutiny.Multi;
import java.util.List;
import java.util.stream.IntStream;
import reactor.core.publisher.Flux;

/** Many prices that are there already, as each kind of stream. */
@SmartAsync
public class Feed {

    static final int PRICES = 1000;

    private final List<Price> prices =
            IntStream.range(0, PRICES).mapToObj(Price::new).toList();

    /** Reactor's. */
    public Flux<Price> flux() {
        return Flux.fromIterable(prices);
    }

    /** Mutiny's. */
    public Multi<Price> multi() {
        return Multi.createFrom().iterable(prices);
    }

    /** RxJava's. */
    public Flowable<Price> flowable() {
        return Flowable.fromIterable(prices);
    }
}
