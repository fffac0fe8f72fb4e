package goldens.future_for_type_variable;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.future_for_type_variable.Source")
final class SourceViews {
    private SourceViews() {}

    static <R> SourceSync<R> sync(Source<R> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.future_for_type_variable.SourceSync");
        return new SyncView<>(service, runtime);
    }

    static <R> SourceAsync<R> async(Source<R> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.future_for_type_variable.SourceAsync");
        return new AsyncView<>(service, runtime);
    }

    static <R> SourceSync<R> syncFrom(SourceAsync<R> async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.future_for_type_variable.SourceSync");
        return new SyncFromAsync<>(async, runtime);
    }

    static <R> SourceAsync<R> asyncFrom(SourceSync<R> blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.future_for_type_variable.SourceAsync");
        return new AsyncFromSync<>(blocking, runtime);
    }

    private static final class SyncView<R> implements SourceSync<R> {
        private final Source<R> service;
        private final SyncOperation get;

        SyncView(Source<R> service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Source", "SourceAsync");
            this.get = setup.operation("get(String)").calling();
        }

        @Override
        public R get(String key) {
            get.checkCaller();
            return service.get(key);
        }

        @Override
        public String toString() {
            return Bridge.describe("SourceSync", service);
        }
    }

    private static final class AsyncView<R> implements SourceAsync<R> {
        private final Source<R> service;
        private final AsyncOperation get;

        AsyncView(Source<R> service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Source", "SourceAsync");
            this.get = setup.operation("get(String)").offloading();
        }

        @Override
        public CompletableFuture<R> get(String key) {
            return new OffloadedCall<R>(get) {
                @Override
                protected R call() {
                    return service.get(key);
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("SourceAsync", service);
        }
    }

    private static final class SyncFromAsync<R> implements SourceSync<R> {
        private final SourceAsync<R> async;
        private final SyncOperation get;

        SyncFromAsync(SourceAsync<R> async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "SourceAsync", "SourceAsync");
            this.get = setup.operation("get(String)").awaiting();
        }

        @Override
        public R get(String key) {
            get.checkCaller();
            return get.await(async.get(key));
        }

        @Override
        public String toString() {
            return Bridge.describe("SourceSync", async);
        }
    }

    private static final class AsyncFromSync<R> implements SourceAsync<R> {
        private final SourceSync<R> blocking;
        private final AsyncOperation get;

        AsyncFromSync(SourceSync<R> blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "SourceSync", "SourceAsync");
            this.get = setup.operation("get(String)").offloading();
        }

        @Override
        public CompletableFuture<R> get(String key) {
            return new OffloadedCall<R>(get) {
                @Override
                protected R call() {
                    return blocking.get(key);
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("SourceAsync", blocking);
        }
    }
}
