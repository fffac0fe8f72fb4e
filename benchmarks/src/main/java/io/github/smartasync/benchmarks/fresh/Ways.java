package io.github.smartasync.benchmarks.fresh;

import io.github.smartasync.benchmarks.Price;
import io.github.smartasync.benchmarks.Prices;
import io.github.smartasync.benchmarks.PricesAsync;
import io.github.smartasync.benchmarks.PricesSync;
import io.github.smartasync.benchmarks.contenders.JoiningFacade;
import io.github.smartasync.benchmarks.contenders.ReflectiveFacade;
import io.reactivex.rxjava3.core.Single;
import io.smallrye.mutiny.Uni;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The ways to make a call, by their names. Each loads only what is its own. */
final class Ways {

    private Ways() {}

    static Way named(String name, Prices prices) {
        return switch (name) {
            case "sync" -> new Synchronous(prices, Kind.GENERATED);
            case "syncByHand" -> new Synchronous(prices, Kind.BY_HAND);
            case "syncByProxy" -> new Synchronous(prices, Kind.PROXY);
            case "twoClasses" -> new TwoClasses();
            case "async" -> new Asynchronous(prices, false);
            case "offload" -> new Asynchronous(prices, true);
            case "supplyAsync" -> new Supplying(prices);
            case "reactor" -> new ThroughReactor(prices);
            case "mutiny" -> new ThroughMutiny(prices);
            case "rxjava" -> new ThroughRxJava(prices);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private enum Kind {
        GENERATED,
        BY_HAND,
        PROXY
    }

    /** What a view looks for once in a JVM: detectors that services bring, and frameworks that are present. */
    private abstract static class ThroughView extends Way {

        private static final String INTERNAL = "io.github.smartasync.runtime.internal.";

        @Override
        void find() throws ClassNotFoundException {
            Class.forName(INTERNAL + "caller.ServiceDetectors");
            Class.forName(INTERNAL + "known.OwnLoaderFrameworks");
        }
    }

    private static final class Synchronous extends ThroughView {
        private final Prices prices;
        private final Kind kind;
        private @Nullable PricesSync view;

        Synchronous(Prices prices, Kind kind) {
            this.prices = prices;
            this.kind = kind;
        }

        @Override
        void find() throws ClassNotFoundException {
            if (kind == Kind.GENERATED) {
                super.find();
            }
        }

        @Override
        void make() {
            // No switch: that would load a class of its own, and be measured.
            if (kind == Kind.GENERATED) {
                view = PricesSync.of(prices);
            } else if (kind == Kind.BY_HAND) {
                view = new JoiningFacade(prices);
            } else {
                view = ReflectiveFacade.of(PricesSync.class, prices);
            }
        }

        @Override
        void call() {
            Objects.requireNonNull(view).priceOf(1);
        }
    }

    /** No call, but what any would cost: a class of the runtime's jar, which makes the JVM open jars, and then a small one. */
    private static final class TwoClasses extends Way {

        @Override
        void find() throws ClassNotFoundException {
            Class.forName("io.github.smartasync.runtime.spi.MayBlock");
        }

        @Override
        void make() throws ClassNotFoundException {
            Class.forName("io.github.smartasync.runtime.SourceView");
        }

        @Override
        void call() {}
    }

    private static final class Asynchronous extends ThroughView {
        private final Prices prices;
        private final boolean blocking;
        private @Nullable PricesAsync view;

        Asynchronous(Prices prices, boolean blocking) {
            this.prices = prices;
            this.blocking = blocking;
        }

        @Override
        void make() {
            view = PricesAsync.of(prices);
        }

        @Override
        void call() {
            PricesAsync made = Objects.requireNonNull(view);
            (blocking ? made.read(1) : made.priceOf(1)).join();
        }
    }

    private static final class Supplying extends Way {
        private final Prices prices;
        private @Nullable ExecutorService pool;

        Supplying(Prices prices) {
            this.prices = prices;
        }

        @Override
        void make() {
            pool = Executors.newFixedThreadPool(1);
        }

        @Override
        void call() {
            // No lambda, so that it is the pool that is compared.
            CompletableFuture.supplyAsync(
                            new Supplier<Price>() {
                                @Override
                                public Price get() {
                                    return prices.read(1);
                                }
                            },
                            Objects.requireNonNull(pool))
                    .join();
        }
    }

    private static final class ThroughReactor extends Way {
        private final Prices prices;

        ThroughReactor(Prices prices) {
            this.prices = prices;
        }

        @Override
        void call() {
            Mono.fromFuture(prices.priceOf(1)).block();
        }
    }

    private static final class ThroughMutiny extends Way {
        private final Prices prices;

        ThroughMutiny(Prices prices) {
            this.prices = prices;
        }

        @Override
        void call() {
            Uni.createFrom().completionStage(prices.priceOf(1)).await().indefinitely();
        }
    }

    private static final class ThroughRxJava extends Way {
        private final Prices prices;

        ThroughRxJava(Prices prices) {
            this.prices = prices;
        }

        @Override
        void call() {
            Objects.requireNonNull(Single.fromCompletionStage(prices.priceOf(1)).blockingGet());
        }
    }
}
