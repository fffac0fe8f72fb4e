package io.github.smartasync.spring.boot;

import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * Sets what no property sets. Each bean of this type is applied to the builder of the runtime bean, in the order of
 * {@code @Order}, after the properties and the executors of the application. It has no effect on a runtime that the
 * application defines itself.
 */
@FunctionalInterface
public interface SmartAsyncRuntimeCustomizer {

    /** Changes the builder. Called once, on the thread that starts the application. */
    void customize(SmartAsyncRuntime.Builder builder);
}
