package io.github.smartasync.runtime.bridge;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.internal.OperationOptions;
import io.github.smartasync.runtime.internal.RuntimeCore;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Looks up what each operation of a view needs, when the view is made. Views of one kind and one runtime share their
 * operations, so this also finds those that were made before. Used by one thread.
 */
@SuppressWarnings("exports") // the annotations of JSpecify are for those who have them
public final class ViewSetup {

    // What a form is made of: whether the view blocks, whether it calls another view, and whether that one blocks. Not
    // an enum, which would be two more classes at the first call.

    private static final int BLOCKS = 1;
    private static final int OVER_VIEW = 2;
    private static final int OVER_BLOCKING = 4;

    private final SmartAsyncRuntime runtime;
    private final Class<?> operations;
    private final int form;
    private final String source;
    private final String asyncView;

    private ViewSetup(SmartAsyncRuntime runtime, Class<?> operations, int form, String source, String asyncView) {
        this.runtime = Objects.requireNonNull(runtime, "runtime");
        this.operations = operations;
        this.form = form;
        this.source = source;
        this.asyncView = asyncView;
        OperationOptions options = core().options();
        if (options != null) {
            options.names().begin(source);
        }
    }

    /**
     * For a view whose methods block, over a source.
     *
     * @param operations the generated class that holds the operations
     * @param source the simple name of the source, for messages
     * @param asyncView the simple name of the async view, for messages; empty if there is none
     */
    public static ViewSetup sync(SmartAsyncRuntime runtime, Class<?> operations, String source, String asyncView) {
        return new ViewSetup(runtime, operations, BLOCKS, source, asyncView);
    }

    /** For a view whose methods never block, over a source; the parameters are those of {@link #sync}. */
    public static ViewSetup async(SmartAsyncRuntime runtime, Class<?> operations, String source, String asyncView) {
        return new ViewSetup(runtime, operations, 0, source, asyncView);
    }

    /** For a view whose methods block, over an async view. */
    public static ViewSetup syncFrom(SmartAsyncRuntime runtime, Class<?> operations, String asyncView) {
        return syncFrom(runtime, operations, asyncView, asyncView);
    }

    /** The same, with operations that messages call otherwise. */
    public static ViewSetup syncFrom(SmartAsyncRuntime runtime, Class<?> operations, String prefix, String asyncView) {
        return new ViewSetup(runtime, operations, BLOCKS | OVER_VIEW, prefix, asyncView);
    }

    /** For a view whose methods never block, over a sync view. */
    public static ViewSetup asyncFrom(
            SmartAsyncRuntime runtime, Class<?> operations, String syncView, String asyncView) {
        return new ViewSetup(runtime, operations, OVER_VIEW | OVER_BLOCKING, syncView, asyncView);
    }

    /** For a view whose methods never block, over an async view: a reactive one. */
    public static ViewSetup asyncFromAsync(SmartAsyncRuntime runtime, Class<?> operations, String asyncView) {
        return asyncFromAsync(runtime, operations, asyncView, asyncView);
    }

    /** The same, with operations that messages call otherwise. */
    public static ViewSetup asyncFromAsync(
            SmartAsyncRuntime runtime, Class<?> operations, String prefix, String asyncView) {
        return new ViewSetup(runtime, operations, OVER_VIEW, prefix, asyncView);
    }

    /** For operations that say themselves what they are for, and that no class keeps. */
    public static ViewSetup of(SmartAsyncRuntime runtime, String source, String asyncView) {
        return sync(runtime, ViewSetup.class, source, asyncView);
    }

    /** The operations of this class that were made for such a view and this runtime before; null if none are known. */
    @SuppressWarnings("unchecked") // looked at before
    public <O> @Nullable O known(Class<O> type) {
        Object found = KnownOperations.find(operations, core(), form);
        return type.isInstance(found) ? (O) found : null;
    }

    /** Keeps operations that were made with this, for as long as a view uses them; returns those that are to be used. */
    @SuppressWarnings("unchecked") // kept by the class that asks
    public <O> O keep(O made) {
        return (O) KnownOperations.keep(operations, core(), form, made);
    }

    /** What the views run on, and those that they return. */
    public SmartAsyncRuntime runtime() {
        return runtime;
    }

    /** Begins an operation whose method has one signature, such as {@code priceOf(Sku)}, in the source and the views. */
    public OperationSetup operation(String signature) {
        return operation(signature, signature);
    }

    /** Begins an operation whose method has one signature in the source and another in the views. */
    public OperationSetup operation(String sourceSignature, String viewSignature) {
        return new OperationSetup(core(), this, sourceSignature, viewSignature);
    }

    /** Not in a field: each view that is made has made one of these. */
    private RuntimeCore core() {
        return RuntimeCore.of(runtime);
    }

    /**
     * Whether the operations may be made when a call first needs them. Not if the first call may come from an event loop, or
     * if something is set that names operations or is told of them.
     */
    boolean mayMakeLater() {
        return blocks() && core().isUnset();
    }

    /** Whether the methods of the view block. */
    boolean blocks() {
        return (form & BLOCKS) != 0;
    }

    /** Whether the view calls another view. */
    boolean isOverView() {
        return (form & OVER_VIEW) != 0;
    }

    /** Whether the view calls another view whose methods block. */
    boolean isOverBlockingView() {
        return (form & OVER_BLOCKING) != 0;
    }

    /** What a message calls the method that is called. */
    String called(String signature) {
        return source + "." + signature;
    }

    /** What a message calls the method of the async view; empty if there is none. */
    String asyncCall(String signature) {
        return asyncView.isEmpty() ? "" : asyncView + "." + signature;
    }
}
