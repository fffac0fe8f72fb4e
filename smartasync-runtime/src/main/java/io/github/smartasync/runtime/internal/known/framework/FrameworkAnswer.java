package io.github.smartasync.runtime.internal.known.framework;

/**
 * How one framework is asked: which of its methods tell whether the calling thread must not block, and what their answers
 * mean. Each framework has a file of its own, which {@link Framework} finds, and which is loaded only where the framework is
 * present. What it knows of a copy of the framework is in the handles alone.
 */
public abstract class FrameworkAnswer {

    FrameworkAnswer() {}

    /** Looks the methods up. Initialises no class of the framework. */
    abstract FrameworkHandles lookUp(FrameworkTypes types) throws ReflectiveOperationException;

    /** Whether the thread, which has to be the calling one, must not block. Throws what the framework throws. */
    public abstract boolean refuses(FrameworkHandles handles, Thread caller) throws Throwable;
}
