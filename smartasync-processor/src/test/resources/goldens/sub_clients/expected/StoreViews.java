package goldens.sub_clients;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.sub_clients.Store")
final class StoreViews {
    private static final int GET = 0;

    private StoreViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("get()").async()));
    }

    static <T> StoreSync<T> sync(Store<T> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients.StoreSync");
        ViewSetup setup = ViewSetup.sync(runtime, StoreViews.class, "Store", "StoreAsync");
        return new SyncView<>(service, operations(setup));
    }

    static <T> StoreAsync<T> async(Store<T> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients.StoreAsync");
        ViewSetup setup = ViewSetup.async(runtime, StoreViews.class, "Store", "StoreAsync");
        return new AsyncView<>(service, operations(setup));
    }

    static <T> StoreSync<T> syncFrom(StoreAsync<T> async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients.StoreSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, StoreViews.class, "StoreAsync");
        return new SyncFromAsync<>(async, operations(setup));
    }

    static <T> StoreAsync<T> asyncFrom(StoreSync<T> blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients.StoreAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, StoreViews.class, "StoreSync", "StoreAsync");
        return new AsyncFromSync<>(blocking, operations(setup));
    }

    private static final class SyncView<T> extends ViewCalls implements StoreSync<T> {
        private final Store<T> service;

        SyncView(Store<T> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public T get() {
            ViewCalls.check(this, GET);
            return ViewCalls.await(this, GET, service.get());
        }

        @Override
        public <U> StoreSync<U> as(Class<U> type) {
            Store<U> found = service.as(type);
            return found == null ? Bridge.absent() : StoreSync.of(found, ViewCalls.runtime(this));
        }
    }

    private static final class AsyncView<T> extends ViewCalls implements StoreAsync<T> {
        private final Store<T> service;

        AsyncView(Store<T> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<T> get() {
            try {
                return ViewCalls.adopt(this, GET, service.get());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, GET, failure);
            }
        }

        @Override
        public <U> StoreAsync<U> as(Class<U> type) {
            Store<U> found = service.as(type);
            return found == null ? Bridge.absent() : StoreAsync.of(found, ViewCalls.runtime(this));
        }
    }

    private static final class SyncFromAsync<T> extends ViewCalls implements StoreSync<T> {
        private final StoreAsync<T> async;

        SyncFromAsync(StoreAsync<T> async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public T get() {
            ViewCalls.check(this, GET);
            return ViewCalls.await(this, GET, async.get());
        }

        @Override
        public <U> StoreSync<U> as(Class<U> type) {
            StoreAsync<U> found = async.as(type);
            return found == null ? Bridge.absent() : StoreSync.from(found, ViewCalls.runtime(this));
        }
    }

    private static final class AsyncFromSync<T> extends ViewCalls implements StoreAsync<T> {
        private final StoreSync<T> blocking;

        AsyncFromSync(StoreSync<T> blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<T> get() {
            return ViewCalls.offload(this, GET, () -> blocking.get());
        }

        @Override
        public <U> StoreAsync<U> as(Class<U> type) {
            StoreSync<U> found = blocking.as(type);
            return found == null ? Bridge.absent() : StoreAsync.from(found, ViewCalls.runtime(this));
        }
    }
}
