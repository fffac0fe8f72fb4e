package goldens.sub_clients_null_marked;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import org.jspecify.annotations.NullMarked;

/**
 * Sync view of {@link Topics}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link TopicsAsync} there.
 */
@NullMarked
@GeneratedView("goldens.sub_clients_null_marked.Topics")
public interface TopicsSync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static TopicsSync of(Topics service) {
        return TopicsViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static TopicsSync of(Topics service, SmartAsyncRuntime runtime) {
        return TopicsViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param async the other view
     * @return the view
     */
    static TopicsSync from(TopicsAsync async) {
        return TopicsViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static TopicsSync from(TopicsAsync async, SmartAsyncRuntime runtime) {
        return TopicsViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Topics#name()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    String name();
}
