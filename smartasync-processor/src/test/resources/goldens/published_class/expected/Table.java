package goldens.published_class;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import java.util.Objects;

/**
 * Sync view of {@link AsyncTable}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 */
@SuppressWarnings({"all", "rawtypes"})
@GeneratedView("goldens.published_class.AsyncTable")
final class Table<T extends Comparable<T>> implements Rows<T> {
    private final ViewCalls calls;
    private final AsyncTable<T> service;

    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     */
    public Table(AsyncTable<T> service) {
        this(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     */
    public Table(AsyncTable<T> service, SmartAsyncRuntime runtime) {
        this.service = Objects.requireNonNull(service, "service");
        this.calls = new ViewCalls(service, "service", AsyncTableViews.sync(runtime));
    }

    /**
     * A view of a source, on the shared runtime.
     *
     * @param <T> as of the source
     * @param service the source
     * @return the view
     */
    public static <T extends Comparable<T>> Table<T> of(AsyncTable<T> service) {
        return new Table<>(service);
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param <T> as of the source
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    public static <T extends Comparable<T>> Table<T> of(AsyncTable<T> service,
            SmartAsyncRuntime runtime) {
        return new Table<>(service, runtime);
    }

    /**
     * Calls {@link AsyncTable#first()} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    @Override
    public T first() {
        ViewCalls.check(calls, AsyncTableViews.FIRST);
        return ViewCalls.await(calls, AsyncTableViews.FIRST, service.first());
    }

    @Override
    public String toString() {
        return Bridge.describe("Table", service);
    }
}
