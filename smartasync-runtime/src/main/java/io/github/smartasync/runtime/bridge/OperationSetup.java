package io.github.smartasync.runtime.bridge;

import io.github.smartasync.runtime.internal.Operation;
import io.github.smartasync.runtime.internal.OperationOptions;
import io.github.smartasync.runtime.internal.RuntimeCore;
import io.github.smartasync.runtime.internal.failure.Translation;
import io.github.smartasync.runtime.internal.offload.Offloading;
import io.github.smartasync.runtime.spi.FailureTranslator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a view: what generated code says of it, until it is made. Set up by one thread. Then it may be made by
 * several, each of which gets one of its own.
 */
public final class OperationSetup {

    private final RuntimeCore core;
    private final ViewSetup view;
    private final String viewSignature;
    private String called;
    private String executor = "";
    private long timeoutNanos = -1;
    private boolean abandon;
    private @Nullable FailureTranslator translator;
    private Class<?>[] declared = {};
    private boolean returnsFuture;

    OperationSetup(RuntimeCore core, ViewSetup view, String sourceSignature, String viewSignature) {
        this.core = core;
        this.view = view;
        this.viewSignature = viewSignature;
        this.called = sourceSignature;
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

    /** Sets what callers are to see of failures. */
    public OperationSetup translate(FailureTranslator translator) {
        this.translator = translator;
        return this;
    }

    /** Sets the checked exceptions that the method of the sync view declares; type variables by their erasure. */
    public OperationSetup declares(Class<?>... exceptions) {
        this.declared = exceptions;
        return this;
    }

    /** For a method of the source that returns a future, or the like. */
    public OperationSetup async() {
        return of(true);
    }

    /** For a method of the source that blocks. */
    public OperationSetup blocking() {
        return of(false);
    }

    /** For two methods of the source, of which the second, with this signature, returns a future. */
    public OperationSetup twins(String asyncSignature) {
        if (!view.blocks()) {
            called = asyncSignature;
        }
        return of(!view.blocks());
    }

    private OperationSetup of(boolean sourceReturnsFuture) {
        if (view.isOverView()) { // whose methods are all alike
            called = viewSignature;
            returnsFuture = !view.isOverBlockingView();
        } else {
            returnsFuture = sourceReturnsFuture;
        }
        return this;
    }

    /** The operation. Fails if it offloads to an executor that the runtime does not have. */
    public ViewOperation make() {
        if (view.blocks()) {
            return returnsFuture ? awaiting() : calling();
        }
        return returnsFuture ? adopting() : offloading();
    }

    /** The operation of a sync view whose method waits for a future. */
    ViewOperation awaiting() {
        return waiting(true);
    }

    /** The operation of a sync view whose method calls a blocking method. */
    ViewOperation calling() {
        return waiting(false);
    }

    /** The operation of an async view whose method adopts a future. */
    ViewOperation adopting() {
        Operation operation = resolve();
        if (operation.timeoutNanos() > 0) {
            core.timer(); // made here, because the first call may come from an event loop
        }
        return new ViewOperation(operation, null, null);
    }

    /** The operation of an async view whose method offloads a blocking method; fails if there is no such executor. */
    ViewOperation offloading() {
        Operation operation = resolve();
        Offloading offloading = core.offloading(operation);
        if (offloading == null) {
            throw new IllegalArgumentException(unknownExecutor(operation.executor()));
        }
        return new ViewOperation(operation, null, offloading);
    }

    private String unknownExecutor(String unknown) {
        String known = core.knownExecutors();
        String message = name() + " needs the executor \"" + unknown + "\", which the "
                + (core.isShared() ? "shared runtime" : "runtime of this view") + " does not have. "
                + (known.isEmpty() ? "It has no named executors." : "It has " + known + ".");
        if (!core.isShared()) {
            return message + " Correct the name, or add the executor to the builder of that runtime.";
        }
        if (asyncCall().isEmpty()) {
            return message + " Make a runtime that has it the shared one, at the start of the application:"
                    + " SmartAsyncRuntime.installShared(runtime). Or let the object itself have such a runtime:"
                    + " RuntimeProvider.";
        }
        String view = asyncCall().substring(0, asyncCall().indexOf('.'));
        return message + " Make the view on a runtime that has it: " + view
                + ".of(source, runtime). Or make such a runtime the shared one, at the start of the application:"
                + " SmartAsyncRuntime.installShared(runtime).";
    }

    private Operation resolve() {
        String name = name();
        String home = executor;
        long limitNanos = timeoutNanos < 0 ? core.timeoutNanos() : timeoutNanos;
        OperationOptions options = core.options();
        if (options != null) {
            options.names().add(name);
            home = options.executor(name, home);
            limitNanos = options.timeoutNanos(name, limitNanos);
        }
        return new Operation(
                core,
                name,
                asyncCall(),
                home,
                limitNanos,
                abandon,
                core.listener(name, home),
                translator == null ? null : Translation.by(translator, name),
                List.of(declared));
    }

    private ViewOperation waiting(boolean sourceReturnsFuture) {
        Operation operation = resolve();
        return new ViewOperation(operation, core.gate(operation, sourceReturnsFuture), null);
    }

    private String name() {
        return view.called(called);
    }

    private String asyncCall() {
        return view.asyncCall(viewSignature);
    }
}
