package goldens.several_sources;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.several_sources.Several.One")
final class Several_OneViews {
    private final ViewOperation two;
    private final SmartAsyncRuntime runtime;

    private Several_OneViews(ViewSetup setup) {
        this.runtime = setup.runtime();
        this.two = setup.operation("two()").async();
    }

    private static Several_OneViews of(ViewSetup setup) {
        Several_OneViews known = setup.known(Several_OneViews.class);
        return known != null ? known : setup.keep(new Several_OneViews(setup));
    }

    static Several_OneSync sync(Several.One service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.several_sources.Several_OneSync");
        ViewSetup setup = ViewSetup.sync(runtime, Several_OneViews.class, "Several.One",
                "Several_OneAsync");
        return of(setup).new SyncView(service);
    }

    static Several_OneAsync async(Several.One service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.several_sources.Several_OneAsync");
        ViewSetup setup = ViewSetup.async(runtime, Several_OneViews.class, "Several.One",
                "Several_OneAsync");
        return of(setup).new AsyncView(service);
    }

    static Several_OneSync syncFrom(Several_OneAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.several_sources.Several_OneSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, Several_OneViews.class, "Several_OneAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static Several_OneAsync asyncFrom(Several_OneSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.several_sources.Several_OneAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, Several_OneViews.class, "Several_OneSync",
                "Several_OneAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements Several_OneSync {
        private final Several.One service;

        SyncView(Several.One service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public Several_TwoSync two() {
            Several.Two found = two.checkCaller().await(service.two());
            return found == null ? Bridge.absent() : Several_TwoSync.of(found, runtime);
        }

        @Override
        public String toString() {
            return Bridge.describe("Several_OneSync", service);
        }
    }

    private final class AsyncView extends SourceView implements Several_OneAsync {
        private final Several.One service;

        AsyncView(Several.One service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<Several_TwoAsync> two() {
            try {
                return two.viewed(two.adopt(service.two()),
                        found -> Several_TwoAsync.of(found, runtime));
            } catch (Throwable failure) {
                return two.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("Several_OneAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements Several_OneSync {
        private final Several_OneAsync async;

        SyncFromAsync(Several_OneAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public Several_TwoSync two() {
            Several_TwoAsync found = two.checkCaller().await(async.two());
            return found == null ? Bridge.absent() : Several_TwoSync.from(found, runtime);
        }

        @Override
        public String toString() {
            return Bridge.describe("Several_OneSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements Several_OneAsync {
        private final Several_OneSync blocking;

        AsyncFromSync(Several_OneSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Several_TwoAsync> two() {
            return two.viewed(two.<Several_TwoSync>offload(() -> blocking.two()),
                    found -> Several_TwoAsync.from(found, runtime));
        }

        @Override
        public String toString() {
            return Bridge.describe("Several_OneAsync", blocking);
        }
    }
}
