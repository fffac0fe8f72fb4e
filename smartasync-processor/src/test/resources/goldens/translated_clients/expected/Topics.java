package goldens.translated_clients;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import java.util.Objects;

/**
 * Sync view of {@link AsyncTopics}: its methods return plain values. Where the source returns
 * a future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call is refused and does not
 * reach the source. Call {@link AsyncTopicsAsync} there.
 */
@GeneratedView("goldens.translated_clients.AsyncTopics")
public final class Topics {
    private final ViewCalls calls;
    private final AsyncTopics service;

    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     */
    public Topics(AsyncTopics service) {
        this(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     */
    public Topics(AsyncTopics service, SmartAsyncRuntime runtime) {
        this.service = Objects.requireNonNull(service, "service");
        this.calls = new ViewCalls(service, "service", AsyncTopicsViews.sync(runtime));
    }

    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    public static Topics of(AsyncTopics service) {
        return new Topics(service);
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    public static Topics of(AsyncTopics service, SmartAsyncRuntime runtime) {
        return new Topics(service, runtime);
    }

    /**
     * Calls {@link AsyncTopics#count()} and waits for its future on the calling thread. Failures
     * pass through {@link goldens.translated_clients.Failures}.
     *
     * @throws Told if the future fails with it
     */
    public Integer count() throws Told {
        try {
            ViewCalls.check(calls, AsyncTopicsViews.COUNT);
            return ViewCalls.await(calls, AsyncTopicsViews.COUNT, service.count());
        } catch (Throwable failure) {
            throw ViewCalls.operation(calls, AsyncTopicsViews.COUNT).thrown(failure);
        }
    }

    @Override
    public String toString() {
        return Bridge.describe("Topics", service);
    }
}
