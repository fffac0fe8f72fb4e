package shop;

import io.github.smartasync.SmartAsync;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Prices of goods. */
@SmartAsync
public class PriceService {

    private final boolean open;

    /** Prices that can be asked for, or not. */
    public PriceService(boolean open) {
        this.open = open;
    }

    /** Looks up the current price. */
    public CompletableFuture<Integer> priceOf(String name) {
        return CompletableFuture.supplyAsync(name::length);
    }

    /** Prices so far. */
    public List<Integer> history(String name) throws SQLException {
        if (!open) {
            throw new SQLException("closed");
        }
        return List.of(name.length(), 5);
    }

    /** Of all prices. */
    @SmartAsync.Direct
    public Currency currency() {
        return Currency.getInstance("EUR");
    }
}
