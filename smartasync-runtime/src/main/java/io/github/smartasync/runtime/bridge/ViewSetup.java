package io.github.smartasync.runtime.bridge;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.internal.RuntimeAccess;
import java.util.Objects;

/** Looks up what each operation of a view needs, when the view is made. */
public final class ViewSetup {

    private final SmartAsyncRuntime runtime;
    private final String source;
    private final String asyncView;

    private ViewSetup(SmartAsyncRuntime runtime, String source, String asyncView) {
        this.runtime = runtime;
        this.source = source;
        this.asyncView = asyncView;
    }

    /**
     * Begins a view.
     *
     * @param source the simple name of the source, for messages
     * @param asyncView the simple name of the async view, for messages; empty if there is none
     */
    public static ViewSetup of(SmartAsyncRuntime runtime, String source, String asyncView) {
        RuntimeAccess.coreOf(Objects.requireNonNull(runtime, "runtime"))
                .options()
                .names()
                .begin(source);
        return new ViewSetup(runtime, source, asyncView);
    }

    /** Begins an operation whose method has one signature, such as {@code priceOf(Sku)}, in the source and the views. */
    public OperationSetup operation(String signature) {
        return operation(signature, signature);
    }

    /** Begins an operation whose method has one signature in the source and another in the views. */
    public OperationSetup operation(String sourceSignature, String viewSignature) {
        return new OperationSetup(
                RuntimeAccess.coreOf(runtime),
                source + "." + sourceSignature,
                asyncView.isEmpty() ? "" : asyncView + "." + viewSignature);
    }
}
