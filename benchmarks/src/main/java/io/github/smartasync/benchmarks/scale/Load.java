package io.github.smartasync.benchmarks.scale;

import io.github.smartasync.benchmarks.Price;
import io.github.smartasync.benchmarks.PricesSync;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A way to have many calls outstanding. */
enum Load {
    /** One thread calls an async method through the async view. */
    PASSED_ON(false) {
        @Override
        Outstanding begin(Facades facades, int calls, boolean hold) {
            facades.prices().expect(calls, hold);
            CompletableFuture<?>[] futures = new CompletableFuture<?>[calls];
            for (int i = 0; i < calls; i++) {
                futures[i] = facades.async().priceOf(i);
            }
            return new Futures(facades.prices(), Arrays.asList(futures));
        }
    },

    /** One thread calls a blocking method through the async view, on the default executor. */
    OFFLOADED(false) {
        @Override
        Outstanding begin(Facades facades, int calls, boolean hold) {
            facades.prices().expect(0, hold);
            CompletableFuture<?>[] futures = new CompletableFuture<?>[calls];
            for (int i = 0; i < calls; i++) {
                futures[i] = facades.async().read(i);
            }
            return new Futures(facades.prices(), Arrays.asList(futures));
        }
    },

    /** Each call is made through the sync view, by a thread of its own. */
    WAITED_FOR(true) {
        @Override
        Outstanding begin(Facades facades, int calls, boolean hold) {
            return callers(facades.prices(), facades.sync(), calls);
        }
    },

    /** As the one before, through a facade written by hand. */
    JOINED(true) {
        @Override
        Outstanding begin(Facades facades, int calls, boolean hold) {
            return callers(facades.prices(), facades.joining(), calls);
        }
    };

    final boolean hasThreadPerCall;

    Load(boolean hasThreadPerCall) {
        this.hasThreadPerCall = hasThreadPerCall;
    }

    /**
     * Makes calls that are outstanding.
     *
     * @param hold whether all are to be outstanding until they are let go; else the first may end before the last begins
     */
    abstract Outstanding begin(Facades facades, int calls, boolean hold);

    private static Outstanding callers(HeldPrices prices, PricesSync view, int calls) {
        prices.expect(calls, false);
        Thread[] threads = new Thread[calls];
        for (int i = 0; i < calls; i++) {
            int sku = i;
            threads[i] = CallerThreads.start(() -> require(view.priceOf(sku)));
        }
        return new Callers(prices, Arrays.asList(threads));
    }

    private static void require(Price price) {
        if (price.cents() != 100) {
            throw new IllegalStateException("a wrong price: " + price);
        }
    }

    private record Futures(HeldPrices prices, List<CompletableFuture<?>> futures) implements Outstanding {

        @Override
        public void awaitAllWaiting() {}

        @Override
        public void end() {
            prices.letGo();
            for (CompletableFuture<?> future : futures) {
                future.join();
            }
        }
    }

    private record Callers(HeldPrices prices, List<Thread> threads) implements Outstanding {

        @Override
        public void awaitAllWaiting() {
            for (Thread thread : threads) {
                while (thread.getState() != Thread.State.WAITING) {
                    Thread.onSpinWait();
                }
            }
        }

        @Override
        public void end() throws InterruptedException {
            prices.letGo();
            for (Thread thread : threads) {
                thread.join();
            }
        }
    }
}
