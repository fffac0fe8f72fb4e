package io.github.smartasync.runtime;

/**
 * Gives the runtime to the mixins of an object. Without it, they use the {@linkplain SmartAsyncRuntime#shared() shared}
 * runtime. Let the class of the object implement this, and not the published interface: its callers need not see it.
 *
 * <pre>{@code
 * final class TopicsImpl implements Topics, RuntimeProvider {       // Topics extends TopicsBlocking
 *     public SmartAsyncRuntime smartAsyncRuntime() {
 *         return runtime;
 *     }
 * }
 * }</pre>
 *
 * <p>The mixin asks on each call. So return a field, and always the same runtime. Each call then looks up its operation,
 * which calls on the shared runtime need not do. Several threads may call this at once.
 */
@FunctionalInterface
public interface RuntimeProvider {

    /** The runtime that the mixins of this object use; never null. */
    SmartAsyncRuntime smartAsyncRuntime();
}
