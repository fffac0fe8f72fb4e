package goldens.javadoc_unresolved;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.javadoc_unresolved.Links")
final class LinksViews {
    private final ViewOperation all;
    private final ViewOperation block;

    private LinksViews(ViewSetup setup) {
        this.all = setup.operation("all(String)").async();
        this.block = setup.operation("block()").blocking();
    }

    private static LinksViews of(ViewSetup setup) {
        LinksViews known = setup.known(LinksViews.class);
        return known != null ? known : setup.keep(new LinksViews(setup));
    }

    static LinksSync sync(Links service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc_unresolved.LinksSync");
        ViewSetup setup = ViewSetup.sync(runtime, LinksViews.class, "Links", "LinksAsync");
        return of(setup).new SyncView(service);
    }

    static LinksAsync async(Links service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc_unresolved.LinksAsync");
        ViewSetup setup = ViewSetup.async(runtime, LinksViews.class, "Links", "LinksAsync");
        return of(setup).new AsyncView(service);
    }

    static LinksSync syncFrom(LinksAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc_unresolved.LinksSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, LinksViews.class, "LinksAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static LinksAsync asyncFrom(LinksSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc_unresolved.LinksAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, LinksViews.class, "LinksSync", "LinksAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements LinksSync {
        private final Links service;

        SyncView(Links service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String all(String some) {
            return all.checkCaller().await(service.all(some));
        }

        @Override
        public void block() {
            block.checkCaller();
            service.block();
        }

        @Override
        public String toString() {
            return Bridge.describe("LinksSync", service);
        }
    }

    private final class AsyncView extends SourceView implements LinksAsync {
        private final Links service;

        AsyncView(Links service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<String> all(String some) {
            try {
                return all.adopt(service.all(some));
            } catch (Throwable failure) {
                return all.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Void> block() {
            return block.offloadVoid(() -> service.block());
        }

        @Override
        public String toString() {
            return Bridge.describe("LinksAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements LinksSync {
        private final LinksAsync async;

        SyncFromAsync(LinksAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String all(String some) {
            return all.checkCaller().await(async.all(some));
        }

        @Override
        public void block() {
            block.checkCaller().await(async.block());
        }

        @Override
        public String toString() {
            return Bridge.describe("LinksSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements LinksAsync {
        private final LinksSync blocking;

        AsyncFromSync(LinksSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> all(String some) {
            return all.offload(() -> blocking.all(some));
        }

        @Override
        public CompletableFuture<Void> block() {
            return block.offloadVoid(() -> blocking.block());
        }

        @Override
        public String toString() {
            return Bridge.describe("LinksAsync", blocking);
        }
    }
}
