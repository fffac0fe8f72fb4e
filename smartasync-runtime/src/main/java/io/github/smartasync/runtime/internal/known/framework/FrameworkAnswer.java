package io.github.smartasync.runtime.internal.known.framework;

/**
 * How one framework is asked: which of its methods say whether the calling thread must not block, and what their
 * answers mean. Each framework has a file of its own. {@link Framework} finds it, and it is loaded only if the
 * framework is present. Only the handles know which copy of the framework they are for.
 */
public abstract class FrameworkAnswer {

    FrameworkAnswer() {}

    /** Looks the methods up. Initialises no class of the framework. */
    abstract FrameworkHandles lookUp(FrameworkTypes types) throws ReflectiveOperationException;

    /** Whether the thread, which has to be the calling one, must not block. Throws what the framework throws. */
    public abstract boolean refuses(FrameworkHandles handles, Thread caller) throws Throwable;
}
