package io.github.smartasync.runtime.bridge;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.internal.offload.Task;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/** An operation that offloads, set up and called as generated code does it. */
public final class Offload {

    private final ViewOperation operation;

    private Offload(ViewOperation operation) {
        this.operation = operation;
    }

    public static Offload on(SmartAsyncRuntime runtime) {
        return on(runtime, setup -> setup);
    }

    public static Offload on(SmartAsyncRuntime runtime, String executor) {
        return on(runtime, setup -> setup.executor(executor));
    }

    public static Offload on(SmartAsyncRuntime runtime, UnaryOperator<OperationSetup> options) {
        OperationSetup setup = ViewSetup.of(runtime, "Files", "FilesAsync").operation("read(Path)");
        return new Offload(options.apply(setup).offloading());
    }

    public <T> CompletableFuture<T> call(Callable<T> method) {
        return operation.offload(method::call);
    }

    /** A call that is not submitted yet. */
    public <T> Task<T> prepare(Callable<T> method) {
        return new OffloadedTask<>(operation.offloading(), method::call);
    }

    /** Submits a call that is prepared. */
    public static <T> CompletableFuture<T> submit(Task<T> call) {
        call.begin();
        return call;
    }

    public CompletableFuture<Void> run(Method method) {
        return call(() -> {
            method.run();
            return null;
        });
    }

    /** A blocking method without a result. */
    @FunctionalInterface
    public interface Method {
        void run() throws Exception;
    }
}
