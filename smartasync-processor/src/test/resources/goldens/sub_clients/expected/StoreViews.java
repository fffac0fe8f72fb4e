package goldens.sub_clients;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.sub_clients.Store")
final class StoreViews {
    private final ViewOperation get;
    private final SmartAsyncRuntime runtime;

    private StoreViews(ViewSetup setup) {
        this.runtime = setup.runtime();
        this.get = setup.operation("get()").async();
    }

    private static StoreViews of(ViewSetup setup) {
        StoreViews known = setup.known(StoreViews.class);
        return known != null ? known : setup.keep(new StoreViews(setup));
    }

    static <T> StoreSync<T> sync(Store<T> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients.StoreSync");
        ViewSetup setup = ViewSetup.sync(runtime, StoreViews.class, "Store", "StoreAsync");
        return of(setup).new SyncView<>(service);
    }

    static <T> StoreAsync<T> async(Store<T> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients.StoreAsync");
        ViewSetup setup = ViewSetup.async(runtime, StoreViews.class, "Store", "StoreAsync");
        return of(setup).new AsyncView<>(service);
    }

    static <T> StoreSync<T> syncFrom(StoreAsync<T> async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients.StoreSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, StoreViews.class, "StoreAsync");
        return of(setup).new SyncFromAsync<>(async);
    }

    static <T> StoreAsync<T> asyncFrom(StoreSync<T> blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients.StoreAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, StoreViews.class, "StoreSync", "StoreAsync");
        return of(setup).new AsyncFromSync<>(blocking);
    }

    private final class SyncView<T> extends SourceView implements StoreSync<T> {
        private final Store<T> service;

        SyncView(Store<T> service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public T get() {
            return get.checkCaller().await(service.get());
        }

        @Override
        public <U> StoreSync<U> as(Class<U> type) {
            Store<U> found = service.as(type);
            return found == null ? Bridge.absent() : StoreSync.of(found, runtime);
        }

        @Override
        public String toString() {
            return Bridge.describe("StoreSync", service);
        }
    }

    private final class AsyncView<T> extends SourceView implements StoreAsync<T> {
        private final Store<T> service;

        AsyncView(Store<T> service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<T> get() {
            try {
                return get.adopt(service.get());
            } catch (Throwable failure) {
                return get.failed(failure);
            }
        }

        @Override
        public <U> StoreAsync<U> as(Class<U> type) {
            Store<U> found = service.as(type);
            return found == null ? Bridge.absent() : StoreAsync.of(found, runtime);
        }

        @Override
        public String toString() {
            return Bridge.describe("StoreAsync", service);
        }
    }

    private final class SyncFromAsync<T> extends SourceView implements StoreSync<T> {
        private final StoreAsync<T> async;

        SyncFromAsync(StoreAsync<T> async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public T get() {
            return get.checkCaller().await(async.get());
        }

        @Override
        public <U> StoreSync<U> as(Class<U> type) {
            StoreAsync<U> found = async.as(type);
            return found == null ? Bridge.absent() : StoreSync.from(found, runtime);
        }

        @Override
        public String toString() {
            return Bridge.describe("StoreSync", async);
        }
    }

    private final class AsyncFromSync<T> extends SourceView implements StoreAsync<T> {
        private final StoreSync<T> blocking;

        AsyncFromSync(StoreSync<T> blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<T> get() {
            return get.offload(() -> blocking.get());
        }

        @Override
        public <U> StoreAsync<U> as(Class<U> type) {
            StoreSync<U> found = blocking.as(type);
            return found == null ? Bridge.absent() : StoreAsync.from(found, runtime);
        }

        @Override
        public String toString() {
            return Bridge.describe("StoreAsync", blocking);
        }
    }
}
