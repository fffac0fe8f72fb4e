package io.github.smartasync.processor.model;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * The options that hold for one method.
 *
 * @param executor the name of the executor, if one is named
 * @param timeoutNanos the limit in nanoseconds; 0 stands for {@code none}; empty for the runtime's own
 */
public record MethodOptions(Optional<String> executor, OptionalLong timeoutNanos, boolean abandon) {}
