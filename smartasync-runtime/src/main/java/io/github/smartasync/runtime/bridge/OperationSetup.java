package io.github.smartasync.runtime.bridge;

import io.github.smartasync.runtime.internal.Operation;
import io.github.smartasync.runtime.internal.RuntimeCore;
import io.github.smartasync.runtime.internal.caller.CalledOperation;
import io.github.smartasync.runtime.internal.caller.CallerGate;
import io.github.smartasync.runtime.internal.offload.Offloading;
import java.util.List;

/** One operation of a view while the view is being made. Used once, by one thread. */
public final class OperationSetup {

    private final RuntimeCore core;
    private final String name;
    private final String asyncCall;
    private String executor = "";
    private long timeoutNanos = -1;
    private boolean abandon;
    private Class<?>[] declared = {};

    OperationSetup(RuntimeCore core, String name, String asyncCall) {
        this.core = core;
        this.name = name;
        this.asyncCall = asyncCall;
    }

    /** Sets the name of the executor. */
    public OperationSetup executor(String executor) {
        this.executor = executor;
        return this;
    }

    /** Sets the limit in nanoseconds. 0 means {@code none}, not even the limit of the runtime. */
    public OperationSetup timeoutNanos(long timeoutNanos) {
        this.timeoutNanos = timeoutNanos;
        return this;
    }

    /** A timeout, a cancellation or an interrupt never reaches the work. */
    public OperationSetup abandon() {
        this.abandon = true;
        return this;
    }

    /** Sets the checked exceptions that the method of the sync view declares; type variables by their erasure. */
    public OperationSetup declares(Class<?>... exceptions) {
        this.declared = exceptions;
        return this;
    }

    /** The operation of a sync view whose method waits for a future. */
    public SyncOperation awaiting() {
        return new SyncOperation(resolve(), gate(true));
    }

    /** The operation of a sync view whose method calls a blocking method. */
    public SyncOperation calling() {
        return new SyncOperation(resolve(), gate(false));
    }

    /** The operation of an async view whose method adopts a future. */
    public AsyncOperation adopting() {
        Operation operation = resolve();
        if (operation.timeoutNanos() > 0) {
            core.timer(); // made here, because the first call may come from an event loop
        }
        return new AsyncOperation(operation, null);
    }

    /**
     * The operation of an async view whose method offloads a blocking method.
     *
     * @throws IllegalArgumentException if the runtime has no executor of the name
     */
    public AsyncOperation offloading() {
        Operation operation = resolve();
        Offloading offloading = core.offloading(operation);
        if (offloading == null) {
            throw new IllegalArgumentException(name + " needs the executor \"" + executor
                    + "\", but its runtime has none of that name. Register it: SmartAsyncRuntime.builder().executor(\""
                    + executor + "\", ...).");
        }
        return new AsyncOperation(operation, offloading);
    }

    private long limitNanos() {
        return timeoutNanos < 0 ? core.timeoutNanos() : timeoutNanos;
    }

    private Operation resolve() {
        return new Operation(core, name, asyncCall, executor, limitNanos(), abandon, List.of(declared));
    }

    private CallerGate gate(boolean sourceReturnsFuture) {
        return core.callerRules().gate(new CalledOperation(name, asyncCall, sourceReturnsFuture));
    }
}
