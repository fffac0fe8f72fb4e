package io.github.smartasync.containers.guice;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import jakarta.inject.Singleton;

// snippet:module
/** The runtime and the views of the stock. Guice passes in its own instance of the stock, with its interceptors. */
class ShopModule extends AbstractModule {

    @Provides
    @Singleton
    SmartAsyncRuntime runtime() {
        return SmartAsyncRuntime.builder().threadNames("shop").build();
    }

    @Provides
    @Singleton
    StockSync stock(Stock stock, SmartAsyncRuntime runtime) {
        return StockSync.of(stock, runtime);
    }

    @Provides
    @Singleton
    StockAsync asyncStock(Stock stock, SmartAsyncRuntime runtime) {
        return StockAsync.of(stock, runtime);
    }
}
// end:module
