package goldens.streams;

import io.github.smartasync.SmartAsync;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Observable;
import io.smallrye.mutiny.Multi;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.reactivestreams.FlowAdapters;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/** Ticks of many kinds. */
@SmartAsync
public class Ticker {

    /**
     * Ticks.
     *
     * @return a {@code Flux} of ticks
     */
    public Flux<Integer> ticks(int count) {
        return Flux.range(0, count);
    }

    @SmartAsync(failsWith = IOException.class, timeout = "2s")
    public Flux<String> failing() {
        return Flux.concat(Flux.just("first"), Flux.error(new IOException("no ticks")));
    }

    public Multi<String> multi() {
        return Multi.createFrom().items("a", "b");
    }

    public Flowable<? extends Number> flowable() {
        return Flowable.just(1, 2);
    }

    public Observable<String> observable() {
        return Observable.just("x", "y");
    }

    public Publisher<String> publisher() {
        return Flux.just("p");
    }

    public Flow.Publisher<String> flowAsync() {
        return FlowAdapters.toFlowPublisher(Flux.just("f"));
    }

    @SuppressWarnings("rawtypes")
    public Flux raw() {
        return Flux.just("raw");
    }

    @SmartAsync(collect = true)
    public Flux<List<String>> collected() {
        return Flux.just(List.of("c"), List.of());
    }

    /** Lines, which somebody pulls. */
    public Stream<String> lines() {
        return Stream.of("line");
    }

    /** Lines, as they come. */
    public Flux<String> linesAsync() {
        return Flux.just("line");
    }

    public List<String> names() {
        return List.of("name");
    }

    @SmartAsync(collect = true)
    public Flux<String> namesAsync() {
        return Flux.just("name");
    }

    @SmartAsync(single = true)
    public Publisher<String> first() {
        return Flux.just("first", "second");
    }

    @SmartAsync(single = true)
    public Publisher<Void> done() {
        return Flux.<Void>empty();
    }

    public <T> Flux<T> generic(List<T> all) {
        return Flux.fromIterable(all);
    }

    public Flux<String> nothing() {
        return null;
    }

    public Flux<String> throwing() {
        throw new IllegalStateException("broken");
    }

    @Override
    public String toString() {
        return "ticker";
    }
}
