package io.github.smartasync.rxjava3;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.OperationSetup;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;

/** Operations as generated views make them. */
final class Operations {

    private Operations() {}

    static ViewOperation adopting() {
        return setup(SmartAsyncRuntime.shared()).async().make();
    }

    static ViewOperation abandoning() {
        return setup(SmartAsyncRuntime.shared()).abandon().async().make();
    }

    static ViewOperation offloading() {
        return setup(SmartAsyncRuntime.shared()).blocking().make();
    }

    static OperationSetup setup(SmartAsyncRuntime runtime) {
        return ViewSetup.async(runtime, Operations.class, "PriceService", "PriceServiceAsync")
                .operation("priceOf(String)");
    }
}
