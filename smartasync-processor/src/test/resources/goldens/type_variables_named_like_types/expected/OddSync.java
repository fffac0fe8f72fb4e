package goldens.type_variables_named_like_types;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;

/**
 * Sync view of {@link Odd}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link OddAsync} there.
 */
@GeneratedView("goldens.type_variables_named_like_types.Odd")
public interface OddSync<String, State, Bridge extends Comparable<Bridge>> {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param <String> as of the source
     * @param <State> as of the source
     * @param <Bridge> as of the source
     * @param service the source
     * @return the view
     */
    static <String, State, Bridge extends Comparable<Bridge>> OddSync<String, State, Bridge> of(
            Odd<String, State, Bridge> service) {
        return OddViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param <String> as of the source
     * @param <State> as of the source
     * @param <Bridge> as of the source
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <String, State, Bridge extends Comparable<Bridge>> OddSync<String, State, Bridge> of(
            Odd<String, State, Bridge> service, SmartAsyncRuntime runtime) {
        return OddViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param <String> as of the source
     * @param <State> as of the source
     * @param <Bridge> as of the source
     * @param async the other view
     * @return the view
     */
    static <String, State, Bridge extends Comparable<Bridge>> OddSync<String, State, Bridge> from(
            OddAsync<String, State, Bridge> async) {
        return OddViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param <String> as of the source
     * @param <State> as of the source
     * @param <Bridge> as of the source
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static <String, State, Bridge extends Comparable<Bridge>> OddSync<String, State, Bridge> from(
            OddAsync<String, State, Bridge> async, SmartAsyncRuntime runtime) {
        return OddViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Odd#find(java.lang.Object)} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    String find(State state);

    /**
     * Calls {@link Odd#state(Comparable)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    State state(Bridge bridge);

    /**
     * Calls {@link Odd#convert(java.lang.Object, java.lang.Object)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    <Object, Throwable extends Exception> Object convert(String from, Object to) throws Throwable;
}
