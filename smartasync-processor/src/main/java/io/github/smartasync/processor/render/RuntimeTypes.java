package io.github.smartasync.processor.render;

import com.palantir.javapoet.ClassName;

/** The types that generated code names. */
final class RuntimeTypes {

    /** The level of the bridge that generated code needs. */
    static final int LEVEL = 1;

    static final ClassName GENERATED_VIEW = ClassName.get("io.github.smartasync", "GeneratedView");

    static final ClassName RUNTIME = runtime("SmartAsyncRuntime");
    static final ClassName BLOCKING_REFUSED = runtime("BlockingRefusedException");
    static final ClassName CALL_TIMEOUT = runtime("CallTimeoutException");
    static final ClassName CALL_INTERRUPTED = runtime("CallInterruptedException");

    static final ClassName BRIDGE = bridge("Bridge");
    static final ClassName VIEW_SETUP = bridge("ViewSetup");
    static final ClassName SYNC_OPERATION = bridge("SyncOperation");
    static final ClassName ASYNC_OPERATION = bridge("AsyncOperation");
    static final ClassName OFFLOADED_CALL = bridge("OffloadedCall");
    static final ClassName OFFLOADED_BODY = bridge("OffloadedBody");

    static final ClassName COMPLETABLE_FUTURE = ClassName.get("java.util.concurrent", "CompletableFuture");
    static final ClassName COMPLETION_STAGE = ClassName.get("java.util.concurrent", "CompletionStage");
    static final ClassName FUTURE = ClassName.get("java.util.concurrent", "Future");
    static final ClassName OBJECTS = ClassName.get("java.util", "Objects");
    static final ClassName AUTO_CLOSEABLE = ClassName.get("java.lang", "AutoCloseable");
    static final ClassName STRING = ClassName.get("java.lang", "String");
    static final ClassName THROWABLE = ClassName.get("java.lang", "Throwable");
    static final ClassName OVERRIDE = ClassName.get("java.lang", "Override");
    static final ClassName DEPRECATED = ClassName.get("java.lang", "Deprecated");
    static final ClassName SUPPRESS_WARNINGS = ClassName.get("java.lang", "SuppressWarnings");

    private RuntimeTypes() {}

    private static ClassName runtime(String simpleName) {
        return ClassName.get("io.github.smartasync.runtime", simpleName);
    }

    private static ClassName bridge(String simpleName) {
        return ClassName.get("io.github.smartasync.runtime.bridge", simpleName);
    }
}
