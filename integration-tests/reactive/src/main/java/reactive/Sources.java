package reactive;

import com.google.api.core.ApiFuture;
import com.google.common.util.concurrent.ListenableFuture;
import io.github.smartasync.SmartAsync;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.core.Single;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import java.io.IOException;
import java.util.concurrent.Flow;
import java.util.function.Supplier;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A method for each reactive type, which returns what a test gives it. */
@SmartAsync(failsWith = IOException.class)
public class Sources {

    public Mono<Integer> mono(Supplier<Mono<Integer>> source) {
        return source.get();
    }

    public Uni<Integer> uni(Supplier<Uni<Integer>> source) {
        return source.get();
    }

    public Single<Integer> single(Supplier<Single<Integer>> source) {
        return source.get();
    }

    public Maybe<Integer> maybe(Supplier<Maybe<Integer>> source) {
        return source.get();
    }

    public Completable completable(Supplier<Completable> source) {
        return source.get();
    }

    public Future<Integer> vertx(Supplier<Future<Integer>> source) {
        return source.get();
    }

    public ListenableFuture<Integer> guava(Supplier<ListenableFuture<Integer>> source) {
        return source.get();
    }

    public ApiFuture<Integer> google(Supplier<ApiFuture<Integer>> source) {
        return source.get();
    }

    public Flux<Integer> flux(Supplier<Flux<Integer>> source) {
        return source.get();
    }

    public Multi<Integer> multi(Supplier<Multi<Integer>> source) {
        return source.get();
    }

    public Flowable<Integer> flowable(Supplier<Flowable<Integer>> source) {
        return source.get();
    }

    public Observable<Integer> observable(Supplier<Observable<Integer>> source) {
        return source.get();
    }

    public Publisher<Integer> publisher(Supplier<Publisher<Integer>> source) {
        return source.get();
    }

    public Flow.Publisher<Integer> flow(Supplier<Flow.Publisher<Integer>> source) {
        return source.get();
    }
}
