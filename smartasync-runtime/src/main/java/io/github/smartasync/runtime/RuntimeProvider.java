package io.github.smartasync.runtime;

/**
 * Implemented by an object whose blocking or async methods are generated into its interface as a mixin, if they are to run
 * on a runtime other than the {@linkplain SmartAsyncRuntime#shared() shared} one. It belongs on the implementation, not on
 * the published interface, whose callers it does not concern.
 *
 * <pre>{@code
 * final class TopicsImpl implements Topics, RuntimeProvider {       // Topics extends TopicsBlocking
 *     public SmartAsyncRuntime smartAsyncRuntime() {
 *         return runtime;
 *     }
 * }
 * }</pre>
 *
 * <p>The mixin asks at each call, so implementations return a field, and always the same runtime. What depends on the
 * runtime is then looked up, which the shared runtime does not need.
 */
@FunctionalInterface
public interface RuntimeProvider {

    /** The runtime that the mixins of this object use; never null. */
    SmartAsyncRuntime smartAsyncRuntime();
}
