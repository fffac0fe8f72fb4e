package goldens.null_unmarked;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.null_unmarked.Legacy")
final class LegacyViews {
    private final ViewOperation name;

    private LegacyViews(ViewSetup setup) {
        this.name = setup.operation("name()").blocking();
    }

    private static LegacyViews of(ViewSetup setup) {
        LegacyViews known = setup.known(LegacyViews.class);
        return known != null ? known : setup.keep(new LegacyViews(setup));
    }

    static LegacySync sync(Legacy service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.null_unmarked.LegacySync");
        ViewSetup setup = ViewSetup.sync(runtime, LegacyViews.class, "Legacy", "LegacyAsync");
        return of(setup).new SyncView(service);
    }

    static LegacyAsync async(Legacy service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.null_unmarked.LegacyAsync");
        ViewSetup setup = ViewSetup.async(runtime, LegacyViews.class, "Legacy", "LegacyAsync");
        return of(setup).new AsyncView(service);
    }

    static LegacySync syncFrom(LegacyAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.null_unmarked.LegacySync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, LegacyViews.class, "LegacyAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static LegacyAsync asyncFrom(LegacySync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.null_unmarked.LegacyAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, LegacyViews.class, "LegacySync",
                "LegacyAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements LegacySync {
        private final Legacy service;

        SyncView(Legacy service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String name() {
            name.checkCaller();
            return service.name();
        }

        @Override
        public String toString() {
            return Bridge.describe("LegacySync", service);
        }
    }

    private final class AsyncView extends SourceView implements LegacyAsync {
        private final Legacy service;

        AsyncView(Legacy service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<String> name() {
            return name.offload(() -> service.name());
        }

        @Override
        public String toString() {
            return Bridge.describe("LegacyAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements LegacySync {
        private final LegacyAsync async;

        SyncFromAsync(LegacyAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String name() {
            return name.checkCaller().await(async.name());
        }

        @Override
        public String toString() {
            return Bridge.describe("LegacySync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements LegacyAsync {
        private final LegacySync blocking;

        AsyncFromSync(LegacySync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> name() {
            return name.offload(() -> blocking.name());
        }

        @Override
        public String toString() {
            return Bridge.describe("LegacyAsync", blocking);
        }
    }
}
