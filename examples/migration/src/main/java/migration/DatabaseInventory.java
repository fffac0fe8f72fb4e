package migration;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The old implementation, which blocks. A map stands for the database. */
final class DatabaseInventory implements Inventory {

    private final Map<String, Integer> pieces = new ConcurrentHashMap<>(Map.of("bolt", 12, "nut", 7));

    @Override
    public Stock stockOf(String article) {
        return new Stock(article, pieces.getOrDefault(article, 0));
    }

    @Override
    public synchronized void take(String article, int count) throws OutOfStockException {
        int present = stockOf(article).pieces();
        if (present < count) {
            throw new OutOfStockException(article);
        }
        pieces.put(article, present - count);
    }
}
