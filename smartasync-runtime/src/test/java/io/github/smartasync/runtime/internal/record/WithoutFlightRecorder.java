package io.github.smartasync.runtime.internal.record;

import io.github.smartasync.runtime.CallTimeoutException;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.OperationSetup;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

/** Waits and offloads in a JVM that has no {@code jdk.jfr}; run by {@link RecordingTest} in a process of its own. */
final class WithoutFlightRecorder {

    static final String WORKS = "waits and offloads without jdk.jfr";

    private WithoutFlightRecorder() {}

    public static void main(String... none) {
        if (ModuleLayer.boot().findModule("jdk.jfr").isPresent()) {
            throw new AssertionError("jdk.jfr is there");
        }
        try {
            setup().timeoutNanos(1).async().make().await(new CompletableFuture<>());
            throw new AssertionError("did not wait");
        } catch (CallTimeoutException expected) {
            int price = ViewSetup.async(SmartAsyncRuntime.shared(), WithoutFlightRecorder.class, "PriceService", "")
                    .operation("history(Sku)")
                    .blocking()
                    .make()
                    .offload(() -> 1)
                    .join();
            System.out.println(price == 1 ? WORKS : "wrong price");
        }
    }

    private static OperationSetup setup() {
        return ViewSetup.sync(SmartAsyncRuntime.shared(), WithoutFlightRecorder.class, "PriceService", "")
                .operation("priceOf(Sku)");
    }
}
