package io.github.smartasync.runtime.bridge;

import io.github.smartasync.runtime.Batch;
import io.github.smartasync.runtime.CallTimeoutException;
import io.github.smartasync.runtime.CallerContext;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Classes of an application that call in all ways while they are initialised. What runs on other threads is not in them: that
 * would wait for the end of the initialisation, whoever calls it.
 */
@SuppressWarnings("unused") // initialising them is all
final class FirstUses {

    private FirstUses() {}

    static int awaited() {
        ViewOperation operation = view().awaiting();
        operation.checkCaller();
        return operation.await(CompletableFuture.supplyAsync(() -> 1, task -> new Thread(task).start()));
    }

    static int offloaded() {
        return Offload.on(SmartAsyncRuntime.shared())
                .call(() -> 1)
                .thenApplyAsync(one -> one)
                .join();
    }

    static int outOfTime() {
        try {
            return view().timeoutNanos(1000).awaiting().await(new CompletableFuture<>());
        } catch (CallTimeoutException expected) {
            return 1;
        }
    }

    static int adopted() {
        return view().timeoutNanos(1000)
                .adopting()
                .adopt(new CompletableFuture<Integer>())
                .exceptionally(expected -> 1)
                .join();
    }

    static int batch() {
        return Batch.of(
                        List.of(1, 2),
                        one -> Offload.on(SmartAsyncRuntime.shared()).call(() -> one))
                .await()
                .get(0);
    }

    static int context() {
        return CallerContext.forbidBlocking(() -> CallerContext.current().mayBlock() ? 0 : 1);
    }

    static int runtime() {
        try (SmartAsyncRuntime own =
                SmartAsyncRuntime.builder().maxConcurrency(1).build()) {
            return Offload.on(own)
                    .call(() -> Offload.on(own).call(() -> 1).join())
                    .join();
        }
    }

    private static OperationSetup view() {
        return ViewSetup.of(SmartAsyncRuntime.shared(), "Files", "FilesAsync").operation("read(Path)");
    }

    static final class Awaited {
        static final int RESULT = awaited();
    }

    static final class Offloaded {
        static final int RESULT = offloaded();
    }

    static final class OutOfTime {
        static final int RESULT = outOfTime();
    }

    static final class Adopted {
        static final int RESULT = adopted();
    }

    static final class Batched {
        static final int RESULT = batch();
    }

    static final class InContext {
        static final int RESULT = context();
    }

    static final class OnItsOwnRuntime {
        static final int RESULT = runtime();
    }
}
