package goldens.several_sources;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.several_sources.Several.Two")
final class Several_TwoViews {
    private final ViewOperation name;
    private final SmartAsyncRuntime runtime;

    private Several_TwoViews(ViewSetup setup) {
        this.runtime = setup.runtime();
        this.name = setup.operation("name()").blocking();
    }

    private static Several_TwoViews of(ViewSetup setup) {
        Several_TwoViews known = setup.known(Several_TwoViews.class);
        return known != null ? known : setup.keep(new Several_TwoViews(setup));
    }

    static Several_TwoSync sync(Several.Two service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.several_sources.Several_TwoSync");
        ViewSetup setup = ViewSetup.sync(runtime, Several_TwoViews.class, "Several.Two",
                "Several_TwoAsync");
        return of(setup).new SyncView(service);
    }

    static Several_TwoAsync async(Several.Two service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.several_sources.Several_TwoAsync");
        ViewSetup setup = ViewSetup.async(runtime, Several_TwoViews.class, "Several.Two",
                "Several_TwoAsync");
        return of(setup).new AsyncView(service);
    }

    static Several_TwoSync syncFrom(Several_TwoAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.several_sources.Several_TwoSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, Several_TwoViews.class, "Several_TwoAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static Several_TwoAsync asyncFrom(Several_TwoSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.several_sources.Several_TwoAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, Several_TwoViews.class, "Several_TwoSync",
                "Several_TwoAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements Several_TwoSync {
        private final Several.Two service;

        SyncView(Several.Two service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String name() {
            name.checkCaller();
            return service.name();
        }

        @Override
        public Several_OneSync one() {
            Several.One found = service.one();
            return found == null ? Bridge.absent() : Several_OneSync.of(found, runtime);
        }

        @Override
        public String toString() {
            return Bridge.describe("Several_TwoSync", service);
        }
    }

    private final class AsyncView extends SourceView implements Several_TwoAsync {
        private final Several.Two service;

        AsyncView(Several.Two service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<String> name() {
            return name.offload(() -> service.name());
        }

        @Override
        public Several_OneAsync one() {
            Several.One found = service.one();
            return found == null ? Bridge.absent() : Several_OneAsync.of(found, runtime);
        }

        @Override
        public String toString() {
            return Bridge.describe("Several_TwoAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements Several_TwoSync {
        private final Several_TwoAsync async;

        SyncFromAsync(Several_TwoAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String name() {
            return name.checkCaller().await(async.name());
        }

        @Override
        public Several_OneSync one() {
            Several_OneAsync found = async.one();
            return found == null ? Bridge.absent() : Several_OneSync.from(found, runtime);
        }

        @Override
        public String toString() {
            return Bridge.describe("Several_TwoSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements Several_TwoAsync {
        private final Several_TwoSync blocking;

        AsyncFromSync(Several_TwoSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> name() {
            return name.offload(() -> blocking.name());
        }

        @Override
        public Several_OneAsync one() {
            Several_OneSync found = blocking.one();
            return found == null ? Bridge.absent() : Several_OneAsync.from(found, runtime);
        }

        @Override
        public String toString() {
            return Bridge.describe("Several_TwoAsync", blocking);
        }
    }
}
