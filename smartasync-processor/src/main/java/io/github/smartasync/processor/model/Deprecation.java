package io.github.smartasync.processor.model;

import java.util.Optional;

/** {@code @Deprecated} with what it says. */
public record Deprecation(Optional<String> since, boolean forRemoval) {}
