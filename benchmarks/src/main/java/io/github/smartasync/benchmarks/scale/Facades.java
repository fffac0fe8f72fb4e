package io.github.smartasync.benchmarks.scale;

import io.github.smartasync.benchmarks.PricesAsync;
import io.github.smartasync.benchmarks.PricesSync;
import io.github.smartasync.benchmarks.contenders.JoiningFacade;

/** A source and what is before it. */
record Facades(HeldPrices prices, PricesAsync async, PricesSync sync, PricesSync joining) {

    static Facades make() {
        HeldPrices prices = new HeldPrices();
        return new Facades(prices, PricesAsync.of(prices), PricesSync.of(prices), new JoiningFacade(prices));
    }
}
