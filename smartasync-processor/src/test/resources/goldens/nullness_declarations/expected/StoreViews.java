package goldens.nullness_declarations;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.nullness_declarations.Store")
final class StoreViews {
    private final ViewOperation find;
    private final ViewOperation load;
    private final ViewOperation count;

    private StoreViews(ViewSetup setup) {
        this.find = setup.operation("find(String, String)").blocking();
        this.load = setup.operation("load(String)").async();
        this.count = setup.operation("count(String)").twins("countAsync(String)");
    }

    private static StoreViews of(ViewSetup setup) {
        StoreViews known = setup.known(StoreViews.class);
        return known != null ? known : setup.keep(new StoreViews(setup));
    }

    static StoreSync sync(Store service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.nullness_declarations.StoreSync");
        ViewSetup setup = ViewSetup.sync(runtime, StoreViews.class, "Store", "StoreAsync");
        return of(setup).new SyncView(service);
    }

    static StoreAsync async(Store service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.nullness_declarations.StoreAsync");
        ViewSetup setup = ViewSetup.async(runtime, StoreViews.class, "Store", "StoreAsync");
        return of(setup).new AsyncView(service);
    }

    static StoreSync syncFrom(StoreAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.nullness_declarations.StoreSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, StoreViews.class, "StoreAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static StoreAsync asyncFrom(StoreSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.nullness_declarations.StoreAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, StoreViews.class, "StoreSync", "StoreAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements StoreSync {
        private final Store service;

        SyncView(Store service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        @Nullable
        public String find(@Nonnull(when = "MAYBE") String key, @Nullable String fallback) {
            find.checkCaller();
            return service.find(key, fallback);
        }

        @Override
        public String load(@Nullable String key) {
            return load.checkCaller().await(service.load(key));
        }

        @Override
        @Nullable
        public Integer count(@Nonnull String key) {
            count.checkCaller();
            return service.count(key);
        }

        @Override
        @Nullable
        public String name() {
            return service.name();
        }

        @Override
        public String toString() {
            return Bridge.describe("StoreSync", service);
        }
    }

    private final class AsyncView extends SourceView implements StoreAsync {
        private final Store service;

        AsyncView(Store service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<String> find(@Nonnull(when = "MAYBE") String key,
                @Nullable String fallback) {
            return find.offload(() -> service.find(key, fallback));
        }

        @Override
        public CompletableFuture<String> load(@Nullable String key) {
            try {
                return load.adopt(service.load(key));
            } catch (Throwable failure) {
                return load.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Integer> count(@Nonnull String key) {
            try {
                return count.adopt(service.countAsync(key));
            } catch (Throwable failure) {
                return count.failed(failure);
            }
        }

        @Override
        @Nullable
        public String name() {
            return service.name();
        }

        @Override
        public String toString() {
            return Bridge.describe("StoreAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements StoreSync {
        private final StoreAsync async;

        SyncFromAsync(StoreAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        @Nullable
        public String find(@Nonnull(when = "MAYBE") String key, @Nullable String fallback) {
            return find.checkCaller().await(async.find(key, fallback));
        }

        @Override
        public String load(@Nullable String key) {
            return load.checkCaller().await(async.load(key));
        }

        @Override
        @Nullable
        public Integer count(@Nonnull String key) {
            return count.checkCaller().await(async.count(key));
        }

        @Override
        @Nullable
        public String name() {
            return async.name();
        }

        @Override
        public String toString() {
            return Bridge.describe("StoreSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements StoreAsync {
        private final StoreSync blocking;

        AsyncFromSync(StoreSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> find(@Nonnull(when = "MAYBE") String key,
                @Nullable String fallback) {
            return find.offload(() -> blocking.find(key, fallback));
        }

        @Override
        public CompletableFuture<String> load(@Nullable String key) {
            return load.offload(() -> blocking.load(key));
        }

        @Override
        public CompletableFuture<Integer> count(@Nonnull String key) {
            return count.offload(() -> blocking.count(key));
        }

        @Override
        @Nullable
        public String name() {
            return blocking.name();
        }

        @Override
        public String toString() {
            return Bridge.describe("StoreAsync", blocking);
        }
    }

    static final class SyncStatics {
        private static final ViewOperation parse;

        static {
            Bridge.requireLevel(1, "goldens.nullness_declarations.StoreSync");
            ViewSetup setup = ViewSetup.sync(SmartAsyncRuntime.shared(), StoreViews.class, "Store",
                    "StoreAsync");
            parse = setup.operation("parse(String)").blocking();
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
            parse = setup.operation("parse(String)").blocking();
        }

        private AsyncStatics() {}

        static CompletableFuture<String> parse(@Nullable String text) {
            return parse.offload(() -> Store.parse(text));
        }
    }
}
