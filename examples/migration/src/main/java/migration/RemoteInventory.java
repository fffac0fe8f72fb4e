package migration;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

// snippet:remote
/** The new implementation: it asks a warehouse and never blocks. It implements the generated async view. */
final class RemoteInventory implements InventoryAsync, AutoCloseable {

    private final Warehouse warehouse = new Warehouse();

    @Override
    public CompletableFuture<Stock> stockOf(String article) {
        return warehouse.ask(() -> new Stock(article, warehouse.pieces(article)));
    }
    // end:remote

    @Override
    public CompletableFuture<Void> take(String article, int count) {
        return warehouse.ask(() -> {
            int present = warehouse.pieces(article);
            if (present < count) {
                throw new CompletionException(new OutOfStockException(article));
            }
            warehouse.put(article, present - count);
            return null;
        });
    }

    @Override
    public void close() {
        warehouse.connection.shutdown();
    }

    /** Stands for the client of a remote warehouse: answers arrive on the thread of its connection. */
    private static final class Warehouse {

        private final Map<String, Integer> pieces = new HashMap<>(Map.of("bolt", 12, "nut", 7));
        private final ExecutorService connection =
                Executors.newSingleThreadExecutor(task -> new Thread(task, "warehouse-connection"));

        <T> CompletableFuture<T> ask(Supplier<T> question) {
            return CompletableFuture.supplyAsync(question, connection);
        }

        int pieces(String article) {
            return pieces.getOrDefault(article, 0);
        }

        void put(String article, int count) {
            pieces.put(article, count);
        }
    }
}
