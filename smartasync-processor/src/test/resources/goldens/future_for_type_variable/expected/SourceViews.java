package goldens.future_for_type_variable;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.future_for_type_variable.Source")
final class SourceViews {
    private final ViewOperation get;

    private SourceViews(ViewSetup setup) {
        this.get = setup.operation("get(String)").blocking();
    }

    private static SourceViews of(ViewSetup setup) {
        SourceViews known = setup.known(SourceViews.class);
        return known != null ? known : setup.keep(new SourceViews(setup));
    }

    static <R> SourceSync<R> sync(Source<R> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.future_for_type_variable.SourceSync");
        ViewSetup setup = ViewSetup.sync(runtime, SourceViews.class, "Source", "SourceAsync");
        return of(setup).new SyncView<>(service);
    }

    static <R> SourceAsync<R> async(Source<R> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.future_for_type_variable.SourceAsync");
        ViewSetup setup = ViewSetup.async(runtime, SourceViews.class, "Source", "SourceAsync");
        return of(setup).new AsyncView<>(service);
    }

    static <R> SourceSync<R> syncFrom(SourceAsync<R> async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.future_for_type_variable.SourceSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, SourceViews.class, "SourceAsync");
        return of(setup).new SyncFromAsync<>(async);
    }

    static <R> SourceAsync<R> asyncFrom(SourceSync<R> blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.future_for_type_variable.SourceAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, SourceViews.class, "SourceSync",
                "SourceAsync");
        return of(setup).new AsyncFromSync<>(blocking);
    }

    private final class SyncView<R> extends SourceView implements SourceSync<R> {
        private final Source<R> service;

        SyncView(Source<R> service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
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

    private final class AsyncView<R> extends SourceView implements SourceAsync<R> {
        private final Source<R> service;

        AsyncView(Source<R> service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<R> get(String key) {
            return get.offload(() -> service.get(key));
        }

        @Override
        public String toString() {
            return Bridge.describe("SourceAsync", service);
        }
    }

    private final class SyncFromAsync<R> extends SourceView implements SourceSync<R> {
        private final SourceAsync<R> async;

        SyncFromAsync(SourceAsync<R> async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public R get(String key) {
            return get.checkCaller().await(async.get(key));
        }

        @Override
        public String toString() {
            return Bridge.describe("SourceSync", async);
        }
    }

    private final class AsyncFromSync<R> extends SourceView implements SourceAsync<R> {
        private final SourceSync<R> blocking;

        AsyncFromSync(SourceSync<R> blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<R> get(String key) {
            return get.offload(() -> blocking.get(key));
        }

        @Override
        public String toString() {
            return Bridge.describe("SourceAsync", blocking);
        }
    }
}
