package goldens.javadoc_broken;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.javadoc_broken.Broken")
final class BrokenViews {
    private final ViewOperation first;
    private final ViewOperation second;
    private final ViewOperation third;

    private BrokenViews(ViewSetup setup) {
        this.first = setup.operation("first(String)").blocking();
        this.second = setup.operation("second()").blocking();
        this.third = setup.operation("third()").async();
    }

    private static BrokenViews of(ViewSetup setup) {
        BrokenViews known = setup.known(BrokenViews.class);
        return known != null ? known : setup.keep(new BrokenViews(setup));
    }

    static BrokenSync sync(Broken service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc_broken.BrokenSync");
        ViewSetup setup = ViewSetup.sync(runtime, BrokenViews.class, "Broken", "BrokenAsync");
        return of(setup).new SyncView(service);
    }

    static BrokenAsync async(Broken service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc_broken.BrokenAsync");
        ViewSetup setup = ViewSetup.async(runtime, BrokenViews.class, "Broken", "BrokenAsync");
        return of(setup).new AsyncView(service);
    }

    static BrokenSync syncFrom(BrokenAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc_broken.BrokenSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, BrokenViews.class, "BrokenAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static BrokenAsync asyncFrom(BrokenSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc_broken.BrokenAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, BrokenViews.class, "BrokenSync",
                "BrokenAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements BrokenSync {
        private final Broken service;

        SyncView(Broken service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String first(String a) {
            first.checkCaller();
            return service.first(a);
        }

        @Override
        public String second() {
            second.checkCaller();
            return service.second();
        }

        @Override
        public String third() {
            return third.checkCaller().await(service.third());
        }

        @Override
        public String toString() {
            return Bridge.describe("BrokenSync", service);
        }
    }

    private final class AsyncView extends SourceView implements BrokenAsync {
        private final Broken service;

        AsyncView(Broken service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<String> first(String a) {
            return first.offload(() -> service.first(a));
        }

        @Override
        public CompletableFuture<String> second() {
            return second.offload(() -> service.second());
        }

        @Override
        public CompletableFuture<String> third() {
            try {
                return third.adopt(service.third());
            } catch (Throwable failure) {
                return third.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("BrokenAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements BrokenSync {
        private final BrokenAsync async;

        SyncFromAsync(BrokenAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String first(String a) {
            return first.checkCaller().await(async.first(a));
        }

        @Override
        public String second() {
            return second.checkCaller().await(async.second());
        }

        @Override
        public String third() {
            return third.checkCaller().await(async.third());
        }

        @Override
        public String toString() {
            return Bridge.describe("BrokenSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements BrokenAsync {
        private final BrokenSync blocking;

        AsyncFromSync(BrokenSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> first(String a) {
            return first.offload(() -> blocking.first(a));
        }

        @Override
        public CompletableFuture<String> second() {
            return second.offload(() -> blocking.second());
        }

        @Override
        public CompletableFuture<String> third() {
            return third.offload(() -> blocking.third());
        }

        @Override
        public String toString() {
            return Bridge.describe("BrokenAsync", blocking);
        }
    }
}
