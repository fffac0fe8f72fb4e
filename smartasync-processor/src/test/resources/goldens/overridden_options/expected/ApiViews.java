package goldens.overridden_options;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.overridden_options.Api")
final class ApiViews {
    private static final int FIND = 0;
    private static final int HISTORY = 1;

    private ApiViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("find(String)").timeoutNanos(2_000_000_000L).abandon()
                        .declares(IOException.class).async(),
                setup.operation("historyOf(Object)", "history(Object)").executor("db")
                        .timeoutNanos(1_000_000_000L).blocking()));
    }

    static <T> ApiSync<T> sync(Api<T> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.overridden_options.ApiSync");
        ViewSetup setup = ViewSetup.sync(runtime, ApiViews.class, "Api", "ApiAsync");
        return new SyncView<>(service, operations(setup));
    }

    static <T> ApiAsync<T> async(Api<T> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.overridden_options.ApiAsync");
        ViewSetup setup = ViewSetup.async(runtime, ApiViews.class, "Api", "ApiAsync");
        return new AsyncView<>(service, operations(setup));
    }

    static <T> ApiSync<T> syncFrom(ApiAsync<T> async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.overridden_options.ApiSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, ApiViews.class, "ApiAsync");
        return new SyncFromAsync<>(async, operations(setup));
    }

    static <T> ApiAsync<T> asyncFrom(ApiSync<T> blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.overridden_options.ApiAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, ApiViews.class, "ApiSync", "ApiAsync");
        return new AsyncFromSync<>(blocking, operations(setup));
    }

    private static final class SyncView<T> extends ViewCalls implements ApiSync<T> {
        private final Api<T> service;

        SyncView(Api<T> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public T find(String key) {
            ViewCalls.check(this, FIND);
            return ViewCalls.await(this, FIND, service.find(key));
        }

        @Override
        public String history(T value) {
            ViewCalls.check(this, HISTORY);
            return service.historyOf(value);
        }

        @Override
        public String name() {
            return service.name();
        }
    }

    private static final class AsyncView<T> extends ViewCalls implements ApiAsync<T> {
        private final Api<T> service;

        AsyncView(Api<T> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<T> find(String key) {
            try {
                return ViewCalls.adopt(this, FIND, service.find(key));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, FIND, failure);
            }
        }

        @Override
        public CompletableFuture<String> history(T value) {
            return ViewCalls.offload(this, HISTORY, () -> service.historyOf(value));
        }

        @Override
        public String name() {
            return service.name();
        }
    }

    private static final class SyncFromAsync<T> extends ViewCalls implements ApiSync<T> {
        private final ApiAsync<T> async;

        SyncFromAsync(ApiAsync<T> async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public T find(String key) {
            ViewCalls.check(this, FIND);
            return ViewCalls.await(this, FIND, async.find(key));
        }

        @Override
        public String history(T value) {
            ViewCalls.check(this, HISTORY);
            return ViewCalls.await(this, HISTORY, async.history(value));
        }

        @Override
        public String name() {
            return async.name();
        }
    }

    private static final class AsyncFromSync<T> extends ViewCalls implements ApiAsync<T> {
        private final ApiSync<T> blocking;

        AsyncFromSync(ApiSync<T> blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<T> find(String key) {
            return ViewCalls.offload(this, FIND, () -> blocking.find(key));
        }

        @Override
        public CompletableFuture<String> history(T value) {
            return ViewCalls.offload(this, HISTORY, () -> blocking.history(value));
        }

        @Override
        public String name() {
            return blocking.name();
        }
    }
}
