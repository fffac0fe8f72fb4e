package quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.github.smartasync.junit.NeverBlocks;
import io.github.smartasync.runtime.BlockingRefusedException;
import io.github.smartasync.runtime.CallerContext;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** How code that uses the views is tested. */
class TestingWithViewsTest {

    private static final Price APPLE = new Price("apple", new BigDecimal("2.00"));

    // snippet:subject
    /** Under test: it knows the sync view only, an interface. */
    record Basket(PriceServiceSync prices) {

        BigDecimal total(List<String> articles) throws IOException {
            BigDecimal total = BigDecimal.ZERO;
            for (String article : articles) {
                total = total.add(prices.priceOf(article).amount());
            }
            return total;
        }
    }
    // end:subject

    @Test
    void mockedView() throws IOException {
        // snippet:mock
        PriceServiceSync prices = mock(PriceServiceSync.class);
        when(prices.priceOf("apple")).thenReturn(APPLE);

        assertThat(new Basket(prices).total(List.of("apple", "apple"))).isEqualTo("4.00");
        // end:mock
    }

    // snippet:fake
    /** Implements one view by hand; {@code PriceServiceSync.from} makes the other one of it. */
    static class FakePrices implements PriceServiceAsync {

        @Override
        public CompletableFuture<Price> priceOf(String article) {
            return article.equals("apple")
                    ? CompletableFuture.completedFuture(APPLE)
                    : CompletableFuture.failedFuture(new IOException("no connection"));
        }

        @Override
        public CompletableFuture<List<Price>> history(String article) {
            return CompletableFuture.completedFuture(List.of());
        }

        @Override
        public Currency currency() {
            return Currency.getInstance("EUR");
        }
    }
    // end:fake

    @Test
    void fakeBehindTheOtherView() throws IOException {
        // snippet:from
        Basket basket = new Basket(PriceServiceSync.from(new FakePrices()));

        assertThat(basket.total(List.of("apple"))).isEqualTo("2.00");
        assertThatThrownBy(() -> basket.total(List.of("pear")))
                .isInstanceOf(IOException.class)
                .hasMessage("no connection");
        // end:from
    }

    // snippet:orders
    /** Under test: it runs on an event loop, so it must not block. */
    record Orders(PriceServiceAsync prices) {

        CompletableFuture<BigDecimal> total(String one, String other) {
            return prices.priceOf(one)
                    .thenCombine(
                            prices.priceOf(other),
                            (first, second) -> first.amount().add(second.amount()));
        }
    }
    // end:orders

    // snippet:never-blocks
    @Test
    @NeverBlocks
    void totalsWithoutWaiting() {
        CompletableFuture<BigDecimal> total = new Orders(new FakePrices()).total("apple", "apple");

        assertThat(total).isCompletedWithValue(new BigDecimal("4.00"));
    }
    // end:never-blocks

    @Test
    void syncViewThatIsCalledWhereNothingMayBlock() {
        Basket basket = new Basket(PriceServiceSync.from(new FakePrices()));
        // snippet:forbid
        assertThatThrownBy(() -> CallerContext.forbidBlocking(() -> basket.total(List.of("apple"))))
                .isInstanceOf(BlockingRefusedException.class);
        // end:forbid
    }
}
