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

@GeneratedView("goldens.overridden_options.Base")
final class BaseViews {
    private final ViewOperation find;
    private final ViewOperation history;

    private BaseViews(ViewSetup setup) {
        this.find = setup.operation("find(String)").timeoutNanos(3_000_000_000L).abandon()
                .declares(IOException.class).async();
        this.history = setup.operation("historyOf(String)", "history(String)").executor("db")
                .timeoutNanos(1_000_000_000L).blocking();
    }

    private static BaseViews of(ViewSetup setup) {
        BaseViews known = setup.known(BaseViews.class);
        return known != null ? known : setup.keep(new BaseViews(setup));
    }

    static BaseSync sync(Base service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.overridden_options.BaseSync");
        ViewSetup setup = ViewSetup.sync(runtime, BaseViews.class, "Base", "BaseAsync");
        return of(setup).new SyncView(service);
    }

    static BaseAsync async(Base service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.overridden_options.BaseAsync");
        ViewSetup setup = ViewSetup.async(runtime, BaseViews.class, "Base", "BaseAsync");
        return of(setup).new AsyncView(service);
    }

    static BaseSync syncFrom(BaseAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.overridden_options.BaseSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, BaseViews.class, "BaseAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static BaseAsync asyncFrom(BaseSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.overridden_options.BaseAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, BaseViews.class, "BaseSync", "BaseAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements BaseSync {
        private final Base service;

        SyncView(Base service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String find(String key) {
            return find.checkCaller().await(service.find(key));
        }

        @Override
        public String history(String value) {
            history.checkCaller();
            return service.historyOf(value);
        }

        @Override
        public String toString() {
            return Bridge.describe("BaseSync", service);
        }
    }

    private final class AsyncView extends SourceView implements BaseAsync {
        private final Base service;

        AsyncView(Base service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<String> find(String key) {
            try {
                return find.adopt(service.find(key));
            } catch (Throwable failure) {
                return find.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> history(String value) {
            return history.offload(() -> service.historyOf(value));
        }

        @Override
        public String toString() {
            return Bridge.describe("BaseAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements BaseSync {
        private final BaseAsync async;

        SyncFromAsync(BaseAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String find(String key) {
            return find.checkCaller().await(async.find(key));
        }

        @Override
        public String history(String value) {
            return history.checkCaller().await(async.history(value));
        }

        @Override
        public String toString() {
            return Bridge.describe("BaseSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements BaseAsync {
        private final BaseSync blocking;

        AsyncFromSync(BaseSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> find(String key) {
            return find.offload(() -> blocking.find(key));
        }

        @Override
        public CompletableFuture<String> history(String value) {
            return history.offload(() -> blocking.history(value));
        }

        @Override
        public String toString() {
            return Bridge.describe("BaseAsync", blocking);
        }
    }
}
