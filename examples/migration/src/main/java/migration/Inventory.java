package migration;

import io.github.smartasync.SmartAsync;

// snippet:inventory
/** The blocking interface that all the callers know. The annotation is what the migration adds to it. */
@SmartAsync(syncExtends = Inventory.class)
public interface Inventory {

    Stock stockOf(String article);

    void take(String article, int pieces) throws OutOfStockException;
}
// end:inventory
