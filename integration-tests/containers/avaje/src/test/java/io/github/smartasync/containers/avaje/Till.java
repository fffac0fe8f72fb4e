package io.github.smartasync.containers.avaje;

import jakarta.inject.Singleton;

/** Its constructor names views that do not exist yet when Avaje's processor first sees it. */
@Singleton
class Till {

    final Inventory inventory;
    final StockSync stock;
    final StockAsync asyncStock;

    Till(Inventory inventory, StockSync stock, StockAsync asyncStock) {
        this.inventory = inventory;
        this.stock = stock;
        this.asyncStock = asyncStock;
    }
}
