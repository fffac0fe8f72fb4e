package goldens.nullness_declarations;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.nullness_declarations.Store")
final class StoreViews {
    private static final int FIND = 0;
    private static final int LOAD = 1;
    private static final int COUNT = 2;

    private StoreViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("find(String, String)").blocking(),
                setup.operation("load(String)").async(),
                setup.operation("count(String)").twins("countAsync(String)")));
    }

    static StoreSync sync(Store service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.nullness_declarations.StoreSync");
        ViewSetup setup = ViewSetup.sync(runtime, StoreViews.class, "Store", "StoreAsync");
        return new SyncView(service, operations(setup));
    }

    static StoreAsync async(Store service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.nullness_declarations.StoreAsync");
        ViewSetup setup = ViewSetup.async(runtime, StoreViews.class, "Store", "StoreAsync");
        return new AsyncView(service, operations(setup));
    }

    static StoreSync syncFrom(StoreAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.nullness_declarations.StoreSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, StoreViews.class, "StoreAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static StoreAsync asyncFrom(StoreSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.nullness_declarations.StoreAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, StoreViews.class, "StoreSync", "StoreAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements StoreSync {
        private final Store service;

        SyncView(Store service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        @Nullable
        public String find(@Nonnull(when = "MAYBE") String key, @Nullable String fallback) {
            ViewCalls.check(this, FIND);
            return service.find(key, fallback);
        }

        @Override
        public String load(@Nullable String key) {
            ViewCalls.check(this, LOAD);
            return ViewCalls.await(this, LOAD, service.load(key));
        }

        @Override
        @Nullable
        public Integer count(@Nonnull String key) {
            ViewCalls.check(this, COUNT);
            return service.count(key);
        }

        @Override
        @Nullable
        public String name() {
            return service.name();
        }
    }

    private static final class AsyncView extends ViewCalls implements StoreAsync {
        private final Store service;

        AsyncView(Store service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> find(@Nonnull(when = "MAYBE") String key,
                @Nullable String fallback) {
            return ViewCalls.offload(this, FIND, () -> service.find(key, fallback));
        }

        @Override
        public CompletableFuture<String> load(@Nullable String key) {
            try {
                return ViewCalls.adopt(this, LOAD, service.load(key));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, LOAD, failure);
            }
        }

        @Override
        public CompletableFuture<Integer> count(@Nonnull String key) {
            try {
                return ViewCalls.adopt(this, COUNT, service.countAsync(key));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, COUNT, failure);
            }
        }

        @Override
        @Nullable
        public String name() {
            return service.name();
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements StoreSync {
        private final StoreAsync async;

        SyncFromAsync(StoreAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        @Nullable
        public String find(@Nonnull(when = "MAYBE") String key, @Nullable String fallback) {
            ViewCalls.check(this, FIND);
            return ViewCalls.await(this, FIND, async.find(key, fallback));
        }

        @Override
        public String load(@Nullable String key) {
            ViewCalls.check(this, LOAD);
            return ViewCalls.await(this, LOAD, async.load(key));
        }

        @Override
        @Nullable
        public Integer count(@Nonnull String key) {
            ViewCalls.check(this, COUNT);
            return ViewCalls.await(this, COUNT, async.count(key));
        }

        @Override
        @Nullable
        public String name() {
            return async.name();
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements StoreAsync {
        private final StoreSync blocking;

        AsyncFromSync(StoreSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> find(@Nonnull(when = "MAYBE") String key,
                @Nullable String fallback) {
            return ViewCalls.offload(this, FIND, () -> blocking.find(key, fallback));
        }

        @Override
        public CompletableFuture<String> load(@Nullable String key) {
            return ViewCalls.offload(this, LOAD, () -> blocking.load(key));
        }

        @Override
        public CompletableFuture<Integer> count(@Nonnull String key) {
            return ViewCalls.offload(this, COUNT, () -> blocking.count(key));
        }

        @Override
        @Nullable
        public String name() {
            return blocking.name();
        }
    }

    static final class SyncStatics {
        private static final ViewOperation parse;

        static {
            Bridge.requireLevel(1, "goldens.nullness_declarations.StoreSync");
            ViewSetup setup = ViewSetup.sync(SmartAsyncRuntime.shared(), StoreViews.class, "Store",
                    "StoreAsync");
            parse = setup.operation("parse(String)").blocking().make();
        }

        private SyncStatics() {}

        @Nullable
        static String parse(@Nullable String text) {
            parse.checkCaller();
            return Store.parse(text);
        }
    }

    static final class AsyncStatics {
        private static final ViewOperation parse;

        static {
            Bridge.requireLevel(1, "goldens.nullness_declarations.StoreAsync");
            ViewSetup setup = ViewSetup.async(SmartAsyncRuntime.shared(), StoreViews.class, "Store",
                    "StoreAsync");
            parse = setup.operation("parse(String)").blocking().make();
        }

        private AsyncStatics() {}

        static CompletableFuture<String> parse(@Nullable String text) {
            return parse.offload(() -> Store.parse(text));
        }
    }
}
