package goldens.sub_clients;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.List;
import java.util.Optional;

/**
 * Leads to other clients.
 *
 * <p>Sync view of {@link Admin}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link AdminAsync} there.
 */
@GeneratedView("goldens.sub_clients.Admin")
public interface AdminSync extends ConnectedSync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static AdminSync of(Admin service) {
        return AdminViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static AdminSync of(Admin service, SmartAsyncRuntime runtime) {
        return AdminViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param async the other view
     * @return the view
     */
    static AdminSync from(AdminAsync async) {
        return AdminViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static AdminSync from(AdminAsync async, SmartAsyncRuntime runtime) {
        return AdminViews.syncFrom(async, runtime);
    }

    /**
     * Leads to the topics.
     *
     * <p>Calls {@link Admin#topics()} directly, on any thread.
     *
     * @return the topics
     */
    TopicsSync topics();

    /**
     * A copy of this client.
     *
     * <p>Calls {@link Admin#withOptions(String)} directly, on any thread.
     */
    AdminSync withOptions(String runtime);

    /**
     * As a member of Connected, but narrower.
     *
     * <p>Calls {@link Admin#self()} directly, on any thread.
     */
    @Override
    AdminSync self();

    /**
     * Calls {@link Admin#topicsLater(String)} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    TopicsSync topicsLater(String found);

    /**
     * Waits, because it has an asynchronous twin.
     *
     * <p>Calls {@link Admin#connect()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    TopicsSync connect() throws InterruptedException;

    /**
     * Waits, because its options say so.
     *
     * <p>Calls {@link Admin#open(String)} on the calling thread. The timeout of 1 s does not limit
     * this call.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    StoreSync<String> open(String found);

    /** Calls {@link Admin#numbers()} directly, on any thread. */
    StoreSync<? extends Number> numbers();

    /**
     * Calls {@link Admin#lists()} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    StoreSync<List<String>> lists();

    /**
     * Null at times.
     *
     * <p>Calls {@link Admin#missing()} directly, on any thread.
     */
    TopicsSync missing();

    /**
     * Calls {@link Admin#missingLater()} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    TopicsSync missingLater();

    /** Calls {@link Admin#raw()} directly, on any thread. */
    Topics raw();

    /**
     * Calls {@link Admin#all()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    List<Topics> all();

    /**
     * Calls {@link Admin#first()} and waits for its future on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     * @throws io.github.smartasync.runtime.CallTimeoutException if the future is not complete
     *         within the limit of the runtime, if it has one
     * @throws io.github.smartasync.runtime.CallInterruptedException if the thread is interrupted
     *         while it waits
     */
    Optional<Topics> first();

    /**
     * Calls {@link Admin#any()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    @SuppressWarnings({"all", "rawtypes"})
    Store any();

    /** Calls {@link Admin#defaults()} directly, on any thread. */
    @Override
    TopicsSync defaults();
}
