package goldens.overridden_options;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.overridden_options.Base")
final class BaseViews {
    private static final int FIND = 0;
    private static final int HISTORY = 1;

    private BaseViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("find(String)").timeoutNanos(3_000_000_000L).abandon()
                        .declares(IOException.class).async(),
                setup.operation("historyOf(String)", "history(String)").executor("db")
                        .timeoutNanos(1_000_000_000L).blocking()));
    }

    static BaseSync sync(Base service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.overridden_options.BaseSync");
        ViewSetup setup = ViewSetup.sync(runtime, BaseViews.class, "Base", "BaseAsync");
        return new SyncView(service, operations(setup));
    }

    static BaseAsync async(Base service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.overridden_options.BaseAsync");
        ViewSetup setup = ViewSetup.async(runtime, BaseViews.class, "Base", "BaseAsync");
        return new AsyncView(service, operations(setup));
    }

    static BaseSync syncFrom(BaseAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.overridden_options.BaseSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, BaseViews.class, "BaseAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static BaseAsync asyncFrom(BaseSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.overridden_options.BaseAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, BaseViews.class, "BaseSync", "BaseAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements BaseSync {
        private final Base service;

        SyncView(Base service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String find(String key) {
            ViewCalls.check(this, FIND);
            return ViewCalls.await(this, FIND, service.find(key));
        }

        @Override
        public String history(String value) {
            ViewCalls.check(this, HISTORY);
            return service.historyOf(value);
        }
    }

    private static final class AsyncView extends ViewCalls implements BaseAsync {
        private final Base service;

        AsyncView(Base service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> find(String key) {
            try {
                return ViewCalls.adopt(this, FIND, service.find(key));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, FIND, failure);
            }
        }

        @Override
        public CompletableFuture<String> history(String value) {
            return ViewCalls.offload(this, HISTORY, () -> service.historyOf(value));
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements BaseSync {
        private final BaseAsync async;

        SyncFromAsync(BaseAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String find(String key) {
            ViewCalls.check(this, FIND);
            return ViewCalls.await(this, FIND, async.find(key));
        }

        @Override
        public String history(String value) {
            ViewCalls.check(this, HISTORY);
            return ViewCalls.await(this, HISTORY, async.history(value));
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements BaseAsync {
        private final BaseSync blocking;

        AsyncFromSync(BaseSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> find(String key) {
            return ViewCalls.offload(this, FIND, () -> blocking.find(key));
        }

        @Override
        public CompletableFuture<String> history(String value) {
            return ViewCalls.offload(this, HISTORY, () -> blocking.history(value));
        }
    }
}
