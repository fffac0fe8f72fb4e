package goldens.published_class;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * Searches.
 *
 * <p>Sync view of {@link AsyncSearch}: its methods return plain values. Where the source
 * returns a future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link AsyncSearchAsync} there.
 */
@GeneratedView("goldens.published_class.AsyncSearch")
public final class Search extends Base implements AutoCloseable {
    private final ViewCalls calls;
    private final AsyncSearch service;

    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     */
    public Search(AsyncSearch service) {
        this(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     */
    public Search(AsyncSearch service, SmartAsyncRuntime runtime) {
        super(service);
        this.service = Objects.requireNonNull(service, "service");
        this.calls = new ViewCalls(service, "service", AsyncSearchViews.sync(runtime));
    }

    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    public static Search of(AsyncSearch service) {
        return new Search(service);
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    public static Search of(AsyncSearch service, SmartAsyncRuntime runtime) {
        return new Search(service, runtime);
    }

    /**
     * Finds texts.
     *
     * <p>Calls {@link AsyncSearch#find(String)} and waits for its future on the calling thread.
     *
     * @param operations what to do
     * @return the texts
     * @throws IOException if the future fails with it
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    public List<String> find(String operations) throws IOException {
        ViewCalls.check(calls, AsyncSearchViews.FIND);
        return ViewCalls.await(calls, AsyncSearchViews.FIND, service.find(operations));
    }

    /**
     * Calls {@link AsyncSearch#countAsync(String)} and waits for its future on the calling thread.
     *
     * @throws IOException if the future fails with it
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws java.lang.NullPointerException if the value is null
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    @Override
    public int count(String service) throws IOException {
        ViewCalls.check(calls, AsyncSearchViews.COUNT);
        return ViewCalls.present(calls, AsyncSearchViews.COUNT,
                ViewCalls.await(calls, AsyncSearchViews.COUNT, this.service.countAsync(service)));
    }

    /**
     * Leads to another, which is a class, too.
     *
     * <p>Calls {@link AsyncSearch#index(String)} directly, on any thread.
     */
    public Index index(String runtime) {
        AsyncIndex found = service.index(runtime);
        return found == null ? Bridge.absent() : Index.of(found, ViewCalls.runtime(calls));
    }

    /**
     * Calls {@link AsyncSearch#version()} and waits for its future on the calling thread.
     *
     * @throws IOException if the future fails with it
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    public static String version() throws IOException {
        return AsyncSearchViews.SyncStatics.version();
    }

    /**
     * Calls {@link AsyncSearch#close()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    @Override
    public void close() {
        ViewCalls.check(calls, AsyncSearchViews.CLOSE);
        service.close();
    }

    @Override
    public String toString() {
        return Bridge.describe("Search", service);
    }
}
