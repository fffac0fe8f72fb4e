package goldens.foreign_statics;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.foreign_statics.Mixed")
final class MixedViews {
    private final ViewOperation own;
    private final ViewOperation inherited;

    private MixedViews(ViewSetup setup) {
        this.own = setup.operation("own()").blocking();
        this.inherited = setup.operation("inherited()").blocking();
    }

    private static MixedViews of(ViewSetup setup) {
        MixedViews known = setup.known(MixedViews.class);
        return known != null ? known : setup.keep(new MixedViews(setup));
    }

    static MixedSync sync(Mixed service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.foreign_statics.MixedSync");
        ViewSetup setup = ViewSetup.sync(runtime, MixedViews.class, "Mixed", "MixedAsync");
        return of(setup).new SyncView(service);
    }

    static MixedAsync async(Mixed service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.foreign_statics.MixedAsync");
        ViewSetup setup = ViewSetup.async(runtime, MixedViews.class, "Mixed", "MixedAsync");
        return of(setup).new AsyncView(service);
    }

    static MixedSync syncFrom(MixedAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.foreign_statics.MixedSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, MixedViews.class, "MixedAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static MixedAsync asyncFrom(MixedSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.foreign_statics.MixedAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, MixedViews.class, "MixedSync", "MixedAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements MixedSync {
        private final Mixed service;

        SyncView(Mixed service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String own() {
            own.checkCaller();
            return service.own();
        }

        @Override
        public String inherited() {
            inherited.checkCaller();
            return service.inherited();
        }

        @Override
        public String toString() {
            return Bridge.describe("MixedSync", service);
        }
    }

    private final class AsyncView extends SourceView implements MixedAsync {
        private final Mixed service;

        AsyncView(Mixed service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<String> own() {
            return own.offload(() -> service.own());
        }

        @Override
        public CompletableFuture<String> inherited() {
            return inherited.offload(() -> service.inherited());
        }

        @Override
        public String toString() {
            return Bridge.describe("MixedAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements MixedSync {
        private final MixedAsync async;

        SyncFromAsync(MixedAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String own() {
            return own.checkCaller().await(async.own());
        }

        @Override
        public String inherited() {
            return inherited.checkCaller().await(async.inherited());
        }

        @Override
        public String toString() {
            return Bridge.describe("MixedSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements MixedAsync {
        private final MixedSync blocking;

        AsyncFromSync(MixedSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> own() {
            return own.offload(() -> blocking.own());
        }

        @Override
        public CompletableFuture<String> inherited() {
            return inherited.offload(() -> blocking.inherited());
        }

        @Override
        public String toString() {
            return Bridge.describe("MixedAsync", blocking);
        }
    }

    static final class SyncStatics {
        private static final ViewOperation named;
        private static final ViewOperation namedAfter;

        static {
            Bridge.requireLevel(1, "goldens.foreign_statics.MixedSync");
            ViewSetup setup = ViewSetup.sync(SmartAsyncRuntime.shared(), MixedViews.class, "Mixed",
                    "MixedAsync");
            named = setup.operation("named()").blocking();
            namedAfter = setup.operation("namedAfter(String)").blocking();
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
            named = setup.operation("named()").blocking();
            namedAfter = setup.operation("namedAfter(String)").blocking();
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
