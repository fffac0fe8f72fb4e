package goldens.foreign_statics;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.foreign_statics.Mixed")
final class MixedViews {
    private static final int OWN = 0;
    private static final int INHERITED = 1;

    private MixedViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("own()").blocking(),
                setup.operation("inherited()").blocking()));
    }

    static MixedSync sync(Mixed service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.foreign_statics.MixedSync");
        ViewSetup setup = ViewSetup.sync(runtime, MixedViews.class, "Mixed", "MixedAsync");
        return new SyncView(service, operations(setup));
    }

    static MixedAsync async(Mixed service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.foreign_statics.MixedAsync");
        ViewSetup setup = ViewSetup.async(runtime, MixedViews.class, "Mixed", "MixedAsync");
        return new AsyncView(service, operations(setup));
    }

    static MixedSync syncFrom(MixedAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.foreign_statics.MixedSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, MixedViews.class, "MixedAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static MixedAsync asyncFrom(MixedSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.foreign_statics.MixedAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, MixedViews.class, "MixedSync", "MixedAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements MixedSync {
        private final Mixed service;

        SyncView(Mixed service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String own() {
            ViewCalls.check(this, OWN);
            return service.own();
        }

        @Override
        public String inherited() {
            ViewCalls.check(this, INHERITED);
            return service.inherited();
        }
    }

    private static final class AsyncView extends ViewCalls implements MixedAsync {
        private final Mixed service;

        AsyncView(Mixed service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> own() {
            return ViewCalls.offload(this, OWN, () -> service.own());
        }

        @Override
        public CompletableFuture<String> inherited() {
            return ViewCalls.offload(this, INHERITED, () -> service.inherited());
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements MixedSync {
        private final MixedAsync async;

        SyncFromAsync(MixedAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String own() {
            ViewCalls.check(this, OWN);
            return ViewCalls.await(this, OWN, async.own());
        }

        @Override
        public String inherited() {
            ViewCalls.check(this, INHERITED);
            return ViewCalls.await(this, INHERITED, async.inherited());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements MixedAsync {
        private final MixedSync blocking;

        AsyncFromSync(MixedSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> own() {
            return ViewCalls.offload(this, OWN, () -> blocking.own());
        }

        @Override
        public CompletableFuture<String> inherited() {
            return ViewCalls.offload(this, INHERITED, () -> blocking.inherited());
        }
    }

    static final class SyncStatics {
        private static final ViewOperation named;
        private static final ViewOperation namedAfter;

        static {
            Bridge.requireLevel(1, "goldens.foreign_statics.MixedSync");
            ViewSetup setup = ViewSetup.sync(SmartAsyncRuntime.shared(), MixedViews.class, "Mixed",
                    "MixedAsync");
            named = setup.operation("named()").blocking().make();
            namedAfter = setup.operation("namedAfter(String)").blocking().make();
        }

        private SyncStatics() {}

        static String named() {
            named.checkCaller();
            return Mixed.named();
        }

        static String namedAfter(String text) {
            namedAfter.checkCaller();
            return Mixed.namedAfter(text);
        }
    }

    static final class AsyncStatics {
        private static final ViewOperation named;
        private static final ViewOperation namedAfter;

        static {
            Bridge.requireLevel(1, "goldens.foreign_statics.MixedAsync");
            ViewSetup setup = ViewSetup.async(SmartAsyncRuntime.shared(), MixedViews.class, "Mixed",
                    "MixedAsync");
            named = setup.operation("named()").blocking().make();
            namedAfter = setup.operation("namedAfter(String)").blocking().make();
        }

        private AsyncStatics() {}

        static CompletableFuture<String> named() {
            return named.offload(() -> Mixed.named());
        }

        static CompletableFuture<String> namedAfter(String text) {
            return namedAfter.offload(() -> Mixed.namedAfter(text));
        }
    }
}
