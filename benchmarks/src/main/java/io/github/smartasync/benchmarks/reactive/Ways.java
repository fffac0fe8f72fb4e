package io.github.smartasync.benchmarks.reactive;

import io.github.smartasync.benchmarks.Price;
import io.github.smartasync.mutiny.UniCall;
import io.github.smartasync.reactor.MonoCall;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import io.github.smartasync.rxjava3.MaybeCall;
import io.github.smartasync.rxjava3.SingleCall;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;
import io.smallrye.mutiny.Uni;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/** The ways from a method that returns a future to a reactive type: as a view has it, by the library, and by hand. */
@SuppressWarnings("FutureReturnValueIgnored") // as it is written by hand
final class Ways {

    private final Supplier<CompletableFuture<Price>> source;
    private final ViewOperation priceOf = ViewSetup.async(
                    SmartAsyncRuntime.shared(), Ways.class, "Prices", "PricesAsync")
            .operation("priceOf(int)")
            .async()
            .make();

    Ways(Supplier<CompletableFuture<Price>> source) {
        this.source = source;
    }

    Mono<Price> mono() {
        return MonoCall.of(priceOf, () -> priceOf.adopt(source.get()));
    }

    Mono<Price> monoOfLibrary() {
        return Mono.fromFuture(source);
    }

    Mono<Price> monoByHand() {
        return Mono.create(sink -> {
            CompletableFuture<Price> future = source.get();
            sink.onCancel(() -> future.cancel(true));
            future.whenComplete((price, failure) -> {
                if (failure != null) {
                    sink.error(failure);
                } else {
                    sink.success(price);
                }
            });
        });
    }

    Uni<Price> uni() {
        return UniCall.of(priceOf, () -> priceOf.adopt(source.get()));
    }

    Uni<Price> uniOfLibrary() {
        return Uni.createFrom().completionStage(source);
    }

    Uni<Price> uniByHand() {
        return Uni.createFrom().emitter(emitter -> {
            CompletableFuture<Price> future = source.get();
            emitter.onTermination(() -> future.cancel(true));
            future.whenComplete((price, failure) -> {
                if (failure != null) {
                    emitter.fail(failure);
                } else {
                    emitter.complete(price);
                }
            });
        });
    }

    Single<Price> single() {
        return SingleCall.of(priceOf, () -> priceOf.adopt(source.get()));
    }

    Maybe<Price> maybe() {
        return MaybeCall.of(priceOf, () -> priceOf.adopt(source.get()));
    }

    Single<Price> singleOfLibrary() {
        return Single.defer(() -> Single.fromCompletionStage(source.get()));
    }

    Single<Price> singleByHand() {
        return Single.create(emitter -> {
            CompletableFuture<Price> future = source.get();
            emitter.setCancellable(() -> future.cancel(true));
            future.whenComplete((price, failure) -> {
                if (failure != null) {
                    emitter.tryOnError(failure);
                } else {
                    emitter.onSuccess(price);
                }
            });
        });
    }
}
