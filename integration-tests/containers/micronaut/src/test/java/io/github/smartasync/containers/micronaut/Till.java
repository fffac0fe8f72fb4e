package io.github.smartasync.containers.micronaut;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** Its constructor names views that do not exist yet when Micronaut's processor first sees it. */
@Singleton
class Till {

    final Inventory inventory;
    final StockSync stock;
    final StockAsync asyncStock;
    final GateAsync gate;

    Till(Inventory inventory, StockSync stock, StockAsync asyncStock, @Named("south") GateAsync gate) {
        this.inventory = inventory;
        this.stock = stock;
        this.asyncStock = asyncStock;
        this.gate = gate;
    }
}
