package io.github.smartasync.runtime.spi;

import org.jspecify.annotations.Nullable;

/** An offloaded method while it runs. {@link OperationListener#starting} makes it. */
@FunctionalInterface
@SuppressWarnings("exports") // JSpecify is not needed to use this
public interface RunningMethod {

    /**
     * The method has ended. Called once, on the thread on which it ran, while its caller's context is still set there and
     * before its future ends. That the call was cancelled or its limit has passed may have been told before.
     *
     * @param failure what the method threw; null if it returned
     */
    void ended(@Nullable Throwable failure);
}
