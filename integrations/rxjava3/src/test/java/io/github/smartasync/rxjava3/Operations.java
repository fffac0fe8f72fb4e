package io.github.smartasync.rxjava3;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.OperationSetup;
import io.github.smartasync.runtime.bridge.ViewSetup;

/** Operations as generated views make them. */
final class Operations {

    private Operations() {}

    static AsyncOperation adopting() {
        return setup(SmartAsyncRuntime.shared()).adopting();
    }

    static AsyncOperation abandoning() {
        return setup(SmartAsyncRuntime.shared()).abandon().adopting();
    }

    static AsyncOperation offloading() {
        return setup(SmartAsyncRuntime.shared()).offloading();
    }

    static OperationSetup setup(SmartAsyncRuntime runtime) {
        return ViewSetup.of(runtime, "PriceService", "PriceServiceAsync").operation("priceOf(String)");
    }
}
