package io.github.smartasync.benchmarks;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

/** A client whose one interface has both names of a method: its blocking half is generated. */
@SmartAsync(views = SmartAsync.View.MIXIN)
public interface Quotes extends QuotesBlocking {

    /** An async method whose result is there already. */
    CompletableFuture<Price> quoteAsync(int sku);
}
