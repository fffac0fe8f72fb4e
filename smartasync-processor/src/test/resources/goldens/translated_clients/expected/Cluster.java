package goldens.translated_clients;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import java.util.Objects;

/**
 * A published class whose failures are translated, also on the way to other clients.
 *
 * <p>Sync view of {@link AsyncCluster}: its methods return plain values. Where the source
 * returns a future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link AsyncClusterAsync} there.
 */
@GeneratedView("goldens.translated_clients.AsyncCluster")
public final class Cluster {
    private final ViewCalls calls;
    private final AsyncCluster service;

    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     */
    public Cluster(AsyncCluster service) {
        this(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     */
    public Cluster(AsyncCluster service, SmartAsyncRuntime runtime) {
        this.service = Objects.requireNonNull(service, "service");
        this.calls = new ViewCalls(service, "service", AsyncClusterViews.sync(runtime));
    }

    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    public static Cluster of(AsyncCluster service) {
        return new Cluster(service);
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    public static Cluster of(AsyncCluster service, SmartAsyncRuntime runtime) {
        return new Cluster(service, runtime);
    }

    /**
     * Calls {@link AsyncCluster#name()} and waits for its future on the calling thread. Failures
     * pass through {@link goldens.translated_clients.Failures}.
     *
     * @throws Told if the future fails with it
     */
    public String name() throws Told {
        try {
            ViewCalls.check(calls, AsyncClusterViews.NAME);
            return ViewCalls.await(calls, AsyncClusterViews.NAME, service.name());
        } catch (Throwable failure) {
            throw ViewCalls.operation(calls, AsyncClusterViews.NAME).thrown(failure);
        }
    }

    /** Calls {@link AsyncCluster#topics()} directly, on any thread. */
    public Topics topics() {
        AsyncTopics found = service.topics();
        return found == null ? Bridge.absent() : Topics.of(found, ViewCalls.runtime(calls));
    }

    /**
     * Calls {@link AsyncCluster#later()} and waits for its future on the calling thread. Failures
     * pass through {@link goldens.translated_clients.Failures}.
     *
     * @throws Told if the future fails with it
     */
    public Topics later() throws Told {
        try {
            ViewCalls.check(calls, AsyncClusterViews.LATER);
            AsyncTopics found = ViewCalls.await(calls, AsyncClusterViews.LATER, service.later());
            return found == null ? Bridge.absent() : Topics.of(found, ViewCalls.runtime(calls));
        } catch (Throwable failure) {
            throw ViewCalls.operation(calls, AsyncClusterViews.LATER).thrown(failure);
        }
    }

    /**
     * Calls {@link AsyncCluster#gone(String)} and waits for its future on the calling thread.
     * Failures pass through {@link goldens.translated_clients.Failures}.
     *
     * @throws Told if the future fails with it
     */
    public Topics gone(String failure) throws Told {
        try {
            ViewCalls.check(calls, AsyncClusterViews.GONE);
            AsyncTopics found = ViewCalls.await(calls, AsyncClusterViews.GONE,
                    service.gone(failure));
            return found == null ? Bridge.absent() : Topics.of(found, ViewCalls.runtime(calls));
        } catch (Throwable failure2) {
            throw ViewCalls.operation(calls, AsyncClusterViews.GONE).thrown(failure2);
        }
    }

    /**
     * Calls {@link AsyncCluster#open()} on the calling thread. Failures pass through
     * {@link goldens.translated_clients.Failures}.
     */
    public Topics open() {
        try {
            ViewCalls.check(calls, AsyncClusterViews.OPEN);
            AsyncTopics found = service.open();
            return found == null ? Bridge.absent() : Topics.of(found, ViewCalls.runtime(calls));
        } catch (Throwable failure) {
            throw ViewCalls.operation(calls, AsyncClusterViews.OPEN).thrown(failure);
        }
    }

    @Override
    public String toString() {
        return Bridge.describe("Cluster", service);
    }
}
