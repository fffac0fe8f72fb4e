package io.github.smartasync.runtime.internal;

import java.util.Map;
import java.util.concurrent.Executor;

/** What is behind a runtime. */
public record RuntimeCore(Executor executor, Map<String, Executor> named) {}
