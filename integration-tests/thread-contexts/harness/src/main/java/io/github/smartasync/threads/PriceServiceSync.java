package io.github.smartasync.threads;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;

/** The sync view of {@link PriceService}, as it is generated. */
public final class PriceServiceSync {

    private final PriceService source;
    private final SyncOperation priceOf;

    /** A view over the shared runtime. */
    public PriceServiceSync(PriceService source) {
        this(source, SmartAsyncRuntime.shared());
    }

    /** A view over a runtime. */
    public PriceServiceSync(PriceService source, SmartAsyncRuntime runtime) {
        this.source = source;
        this.priceOf = ViewSetup.of(runtime, "PriceService", "PriceServiceAsync")
                .operation("priceOf(String)")
                .awaiting();
    }

    /** Waits for a price. */
    public String priceOf(String sku) {
        priceOf.checkCaller();
        return priceOf.await(source.priceOf(sku));
    }
}
