package io.github.smartasync.spring.boot;

import io.github.smartasync.runtime.BlockingPolicy;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is set by properties.
 *
 * @param blockingPolicy What a sync view does on a thread that must not block.
 * @param timeout Limit of waits and of offloaded calls that have none of their own. No limit by default.
 * @param shutdownTimeout How long running calls may go on when the application is closed.
 * @param executor Name of the bean that runs blocking methods that name no executor, such as applicationTaskExecutor. By
 *     default the runtime has threads of its own, virtual ones on Java 21 and later.
 * @param maxConcurrency How many calls the runtime's own default executor runs at a time.
 * @param queueLimit How many calls may wait for each executor that the runtime makes.
 * @param mdc Whether offloaded methods have the logging context (MDC) of their caller.
 * @param observations Whether each offloaded method is an observation of its own, which tracing shows as a span. Needs
 *     smartasync-micrometer.
 * @param executors Executors that the runtime makes, by the name that sources use.
 */
@ConfigurationProperties(prefix = "smartasync", ignoreUnknownFields = false) // so that a misspelt one is told
record SmartAsyncProperties(
        @DefaultValue("refuse") BlockingPolicy blockingPolicy,
        @Nullable Duration timeout,
        @DefaultValue("10s") Duration shutdownTimeout,
        @Nullable String executor,
        @Nullable Integer maxConcurrency,
        @Nullable Integer queueLimit,
        @DefaultValue("false") boolean mdc,
        @DefaultValue("false") boolean observations,
        @DefaultValue Map<String, NamedExecutor> executors) {

    SmartAsyncProperties {
        executors = Map.copyOf(executors);
    }

    /**
     * An executor that the runtime makes.
     *
     * @param maxConcurrency How many calls it runs at a time.
     */
    record NamedExecutor(int maxConcurrency) {}
}
