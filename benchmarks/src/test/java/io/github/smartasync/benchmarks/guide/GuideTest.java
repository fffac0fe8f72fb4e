package io.github.smartasync.benchmarks.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.benchmarks.FailedPrices;
import io.github.smartasync.benchmarks.Price;
import io.github.smartasync.benchmarks.Prices;
import io.github.smartasync.benchmarks.PricesAsync;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What the documentation shows does what it says. */
class GuideTest {

    @Test
    void aCachedPriceIsAskedForOnce() {
        CountingPrices source = new CountingPrices();
        CachedPricesSync cached = CachedPricesSync.of(new CachedPrices(PricesAsync.of(source)));

        assertThat(cached.priceOf(1)).isSameAs(cached.priceOf(1));
        assertThat(source.asked).hasValue(1);
    }

    @Test
    void whoGivesUpDoesNotCancelASharedPrice() {
        PendingPrices source = new PendingPrices();
        CachedPricesAsync cached = CachedPricesAsync.of(new CachedPrices(PricesAsync.of(source)));
        CompletableFuture<Price> impatient = cached.priceOf(1);
        CompletableFuture<Price> patient = cached.priceOf(1);

        impatient.cancel(true);
        source.pending.complete(new Price(5));

        assertThat(patient.join()).isEqualTo(new Price(5));
    }

    @Test
    void aBasketHasAPriceForEachOfItsItems() {
        assertThat(new Basket(PricesAsync.of(new Prices())).pricesOf(List.of(1, 2, 3)))
                .hasSize(3);
    }

    @Test
    void aBasketOfWhatCannotBeHadIsEmpty() {
        assertThat(new Basket(PricesAsync.of(new FailedPrices(true))).pricesKnownOf(List.of(1, 2, 3)))
                .isEmpty();
    }

    @Test
    void theBenchmarkOfOnesOwnAgreesWithItself() {
        YourCall call = new YourCall();

        assertThat(call.throughTheView()).isEqualTo(call.byHand());
    }

    private static final class CountingPrices extends Prices {
        final AtomicInteger asked = new AtomicInteger();

        @Override
        public CompletableFuture<Price> priceOf(int sku) {
            asked.incrementAndGet();
            return super.priceOf(sku);
        }
    }

    private static final class PendingPrices extends Prices {
        final CompletableFuture<Price> pending = new CompletableFuture<>();

        @Override
        public CompletableFuture<Price> priceOf(int sku) {
            return pending;
        }
    }
}
