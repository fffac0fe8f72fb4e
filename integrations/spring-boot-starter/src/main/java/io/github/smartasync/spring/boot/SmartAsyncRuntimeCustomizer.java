package io.github.smartasync.spring.boot;

import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * Sets options of the runtime that no property sets. The starter applies each bean of this type to the builder of the runtime,
 * after the properties and the executors of the application, in the order of {@code @Order}. It has no effect on a runtime
 * that the application defines itself.
 */
@FunctionalInterface
public interface SmartAsyncRuntimeCustomizer {

    /** Changes the builder. Called once, on the thread that starts the application. */
    void customize(SmartAsyncRuntime.Builder builder);
}
