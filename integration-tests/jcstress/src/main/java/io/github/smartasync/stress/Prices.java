package io.github.smartasync.stress;

import io.github.smartasync.runtime.CallInterruptedException;
import io.github.smartasync.runtime.CallTimeoutException;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.OperationSetup;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The operations of views that the tests race on, and how the end of a call is told in a number. */
final class Prices {

    static final int PRICE = 1;
    static final int TIMED_OUT = -1;
    static final int INTERRUPTED = -2;
    static final int CANCELLED = -3;
    static final int REJECTED = -4;
    static final int OTHER = -9;
    static final int HANGS = -99;

    static final SmartAsyncRuntime RUNTIME = SmartAsyncRuntime.builder()
            .executor("manual", new ManualExecutor())
            .executor("one", 1)
            .build();

    private Prices() {}

    /** An operation of a sync view. */
    static OperationSetup sync() {
        return views().operation("priceOf(Sku)");
    }

    /** The operations of a sync view that has one. */
    static ViewOperations operations(OperationSetup operation) {
        return new ViewOperations(views(), operation.async());
    }

    private static ViewSetup views() {
        return ViewSetup.sync(RUNTIME, Prices.class, "PriceService", "PriceServiceAsync");
    }

    /** An operation of an async view. */
    static OperationSetup async() {
        return async(RUNTIME);
    }

    static OperationSetup async(SmartAsyncRuntime runtime) {
        return ViewSetup.async(runtime, Prices.class, "PriceService", "PriceServiceAsync")
                .operation("priceOf(Sku)");
    }

    static int await(SyncOperation operation, CompletableFuture<Integer> source) {
        try {
            return operation.await(source);
        } catch (Throwable failure) {
            return code(failure);
        }
    }

    /** How a future ends; one that does not end in time hangs. */
    static int end(CompletableFuture<Integer> future) {
        try {
            return future.get(20, TimeUnit.SECONDS);
        } catch (ExecutionException failure) {
            return code(failure.getCause());
        } catch (TimeoutException limit) {
            return HANGS;
        } catch (Throwable failure) {
            return code(failure);
        }
    }

    private static int code(Throwable failure) {
        if (failure instanceof CallTimeoutException) {
            return TIMED_OUT;
        }
        if (failure instanceof CallInterruptedException) {
            return INTERRUPTED;
        }
        if (failure instanceof CancellationException) {
            return CANCELLED;
        }
        return failure instanceof RejectedExecutionException ? REJECTED : OTHER;
    }
}
