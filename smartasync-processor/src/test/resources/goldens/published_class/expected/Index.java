package goldens.published_class;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import java.util.Objects;

/**
 * Sync view of {@link AsyncIndex}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link AsyncIndexAsync} there.
 */
@GeneratedView("goldens.published_class.AsyncIndex")
public final class Index {
    private final AsyncIndex service;

    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     */
    public Index(AsyncIndex service) {
        this(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     */
    public Index(AsyncIndex service, SmartAsyncRuntime runtime) {
        this.service = Objects.requireNonNull(service, "service");
        Objects.requireNonNull(runtime, "runtime");
    }

    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    public static Index of(AsyncIndex service) {
        return new Index(service);
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    public static Index of(AsyncIndex service, SmartAsyncRuntime runtime) {
        return new Index(service, runtime);
    }

    /** Calls {@link AsyncIndex#name()} directly, on any thread. */
    public String name() {
        return service.name();
    }

    @Override
    public String toString() {
        return Bridge.describe("Index", service);
    }
}
