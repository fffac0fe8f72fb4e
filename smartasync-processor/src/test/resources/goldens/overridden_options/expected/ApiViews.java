package goldens.overridden_options;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.overridden_options.Api")
final class ApiViews {
    private final ViewOperation find;
    private final ViewOperation history;

    private ApiViews(ViewSetup setup) {
        this.find = setup.operation("find(String)").timeoutNanos(2_000_000_000L).abandon()
                .declares(IOException.class).async();
        this.history = setup.operation("historyOf(Object)", "history(Object)").executor("db")
                .timeoutNanos(1_000_000_000L).blocking();
    }

    private static ApiViews of(ViewSetup setup) {
        ApiViews known = setup.known(ApiViews.class);
        return known != null ? known : setup.keep(new ApiViews(setup));
    }

    static <T> ApiSync<T> sync(Api<T> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.overridden_options.ApiSync");
        ViewSetup setup = ViewSetup.sync(runtime, ApiViews.class, "Api", "ApiAsync");
        return of(setup).new SyncView<>(service);
    }

    static <T> ApiAsync<T> async(Api<T> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.overridden_options.ApiAsync");
        ViewSetup setup = ViewSetup.async(runtime, ApiViews.class, "Api", "ApiAsync");
        return of(setup).new AsyncView<>(service);
    }

    static <T> ApiSync<T> syncFrom(ApiAsync<T> async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.overridden_options.ApiSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, ApiViews.class, "ApiAsync");
        return of(setup).new SyncFromAsync<>(async);
    }

    static <T> ApiAsync<T> asyncFrom(ApiSync<T> blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.overridden_options.ApiAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, ApiViews.class, "ApiSync", "ApiAsync");
        return of(setup).new AsyncFromSync<>(blocking);
    }

    private final class SyncView<T> extends SourceView implements ApiSync<T> {
        private final Api<T> service;

        SyncView(Api<T> service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public T find(String key) {
            return find.checkCaller().await(service.find(key));
        }

        @Override
        public String history(T value) {
            history.checkCaller();
            return service.historyOf(value);
        }

        @Override
        public String name() {
            return service.name();
        }

        @Override
        public String toString() {
            return Bridge.describe("ApiSync", service);
        }
    }

    private final class AsyncView<T> extends SourceView implements ApiAsync<T> {
        private final Api<T> service;

        AsyncView(Api<T> service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<T> find(String key) {
            try {
                return find.adopt(service.find(key));
            } catch (Throwable failure) {
                return find.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> history(T value) {
            return history.offload(() -> service.historyOf(value));
        }

        @Override
        public String name() {
            return service.name();
        }

        @Override
        public String toString() {
            return Bridge.describe("ApiAsync", service);
        }
    }

    private final class SyncFromAsync<T> extends SourceView implements ApiSync<T> {
        private final ApiAsync<T> async;

        SyncFromAsync(ApiAsync<T> async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public T find(String key) {
            return find.checkCaller().await(async.find(key));
        }

        @Override
        public String history(T value) {
            return history.checkCaller().await(async.history(value));
        }

        @Override
        public String name() {
            return async.name();
        }

        @Override
        public String toString() {
            return Bridge.describe("ApiSync", async);
        }
    }

    private final class AsyncFromSync<T> extends SourceView implements ApiAsync<T> {
        private final ApiSync<T> blocking;

        AsyncFromSync(ApiSync<T> blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<T> find(String key) {
            return find.offload(() -> blocking.find(key));
        }

        @Override
        public CompletableFuture<String> history(T value) {
            return history.offload(() -> blocking.history(value));
        }

        @Override
        public String name() {
            return blocking.name();
        }

        @Override
        public String toString() {
            return Bridge.describe("ApiAsync", blocking);
        }
    }
}
