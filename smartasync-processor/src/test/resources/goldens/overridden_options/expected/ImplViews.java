package goldens.overridden_options;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.overridden_options.Impl")
final class ImplViews {
    private static final int FIND = 0;
    private static final int HISTORY = 1;
    private static final int WANTED = 2;

    private ImplViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("find(String)").timeoutNanos(3_000_000_000L).abandon()
                        .declares(IOException.class).async(),
                setup.operation("historyOf(String)", "history(String)").executor("db")
                        .timeoutNanos(0).blocking(),
                setup.operation("wanted()").blocking()));
    }

    static ImplSync sync(Impl service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.overridden_options.ImplSync");
        ViewSetup setup = ViewSetup.sync(runtime, ImplViews.class, "Impl", "ImplAsync");
        return new SyncView(service, operations(setup));
    }

    static ImplAsync async(Impl service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.overridden_options.ImplAsync");
        ViewSetup setup = ViewSetup.async(runtime, ImplViews.class, "Impl", "ImplAsync");
        return new AsyncView(service, operations(setup));
    }

    static ImplSync syncFrom(ImplAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.overridden_options.ImplSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, ImplViews.class, "ImplAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static ImplAsync asyncFrom(ImplSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.overridden_options.ImplAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, ImplViews.class, "ImplSync", "ImplAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements ImplSync {
        private final Impl service;

        SyncView(Impl service, ViewOperations operations) {
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

        @Override
        public String name() {
            return service.name();
        }

        @Override
        public String wanted() {
            ViewCalls.check(this, WANTED);
            return service.wanted();
        }
    }

    private static final class AsyncView extends ViewCalls implements ImplAsync {
        private final Impl service;

        AsyncView(Impl service, ViewOperations operations) {
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

        @Override
        public String name() {
            return service.name();
        }

        @Override
        public CompletableFuture<String> wanted() {
            return ViewCalls.offload(this, WANTED, () -> service.wanted());
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements ImplSync {
        private final ImplAsync async;

        SyncFromAsync(ImplAsync async, ViewOperations operations) {
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

        @Override
        public String name() {
            return async.name();
        }

        @Override
        public String wanted() {
            ViewCalls.check(this, WANTED);
            return ViewCalls.await(this, WANTED, async.wanted());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements ImplAsync {
        private final ImplSync blocking;

        AsyncFromSync(ImplSync blocking, ViewOperations operations) {
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

        @Override
        public String name() {
            return blocking.name();
        }

        @Override
        public CompletableFuture<String> wanted() {
            return ViewCalls.offload(this, WANTED, () -> blocking.wanted());
        }
    }
}
