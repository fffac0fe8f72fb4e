package io.github.smartasync.processor.render.name;

import com.palantir.javapoet.ClassName;
import io.github.smartasync.processor.model.SourceModel;

/** The types that generated code names. */
public final class RuntimeTypes {

    /** The level of the bridge that generated code needs. */
    public static final int LEVEL = 1;

    public static final ClassName GENERATED_VIEW = ClassName.get("io.github.smartasync", "GeneratedView");

    public static final ClassName RUNTIME = SourceModel.RUNTIME;
    public static final ClassName BLOCKING_REFUSED = runtime("BlockingRefusedException");
    public static final ClassName CALL_TIMEOUT = runtime("CallTimeoutException");
    public static final ClassName CALL_INTERRUPTED = runtime("CallInterruptedException");

    public static final ClassName BRIDGE = bridge("Bridge");
    public static final ClassName VIEW_SETUP = bridge("ViewSetup");
    public static final ClassName VIEW_OPERATION = bridge("ViewOperation");
    public static final ClassName MIXIN_RUNTIME = bridge("MixinRuntime");
    public static final ClassName VIEW_OPERATIONS = bridge("ViewOperations");
    public static final ClassName VIEW_CALLS = bridge("ViewCalls");

    public static final ClassName OBJECTS = ClassName.get("java.util", "Objects");
    static final ClassName AUTO_CLOSEABLE = ClassName.get("java.lang", "AutoCloseable");
    public static final ClassName STRING = ClassName.get("java.lang", "String");
    public static final ClassName THROWABLE = ClassName.get("java.lang", "Throwable");
    public static final ClassName OVERRIDE = ClassName.get("java.lang", "Override");
    public static final ClassName DEPRECATED = ClassName.get("java.lang", "Deprecated");
    public static final ClassName SUPPRESS_WARNINGS = ClassName.get("java.lang", "SuppressWarnings");

    private RuntimeTypes() {}

    private static ClassName runtime(String simpleName) {
        return ClassName.get("io.github.smartasync.runtime", simpleName);
    }

    private static ClassName bridge(String simpleName) {
        return ClassName.get("io.github.smartasync.runtime.bridge", simpleName);
    }
}
