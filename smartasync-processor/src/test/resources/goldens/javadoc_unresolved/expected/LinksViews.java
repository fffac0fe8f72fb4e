package goldens.javadoc_unresolved;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.javadoc_unresolved.Links")
final class LinksViews {
    private LinksViews() {}

    static LinksSync sync(Links service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc_unresolved.LinksSync");
        return new SyncView(service, runtime);
    }

    static LinksAsync async(Links service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc_unresolved.LinksAsync");
        return new AsyncView(service, runtime);
    }

    static LinksSync syncFrom(LinksAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc_unresolved.LinksSync");
        return new SyncFromAsync(async, runtime);
    }

    static LinksAsync asyncFrom(LinksSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc_unresolved.LinksAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements LinksSync {
        private final Links service;
        private final SyncOperation all;
        private final SyncOperation block;

        SyncView(Links service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Links", "LinksAsync");
            this.all = setup.operation("all(String)").awaiting();
            this.block = setup.operation("block()").calling();
        }

        @Override
        public String all(String some) {
            all.checkCaller();
            return all.await(service.all(some));
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

    private static final class AsyncView implements LinksAsync {
        private final Links service;
        private final AsyncOperation all;
        private final AsyncOperation block;

        AsyncView(Links service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Links", "LinksAsync");
            this.all = setup.operation("all(String)").adopting();
            this.block = setup.operation("block()").offloading();
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
            return new OffloadedCall<Void>(block) {
                @Override
                protected Void call() {
                    service.block();
                    return null;
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("LinksAsync", service);
        }
    }

    private static final class SyncFromAsync implements LinksSync {
        private final LinksAsync async;
        private final SyncOperation all;
        private final SyncOperation block;

        SyncFromAsync(LinksAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "LinksAsync", "LinksAsync");
            this.all = setup.operation("all(String)").awaiting();
            this.block = setup.operation("block()").awaiting();
        }

        @Override
        public String all(String some) {
            all.checkCaller();
            return all.await(async.all(some));
        }

        @Override
        public void block() {
            block.checkCaller();
            block.await(async.block());
        }

        @Override
        public String toString() {
            return Bridge.describe("LinksSync", async);
        }
    }

    private static final class AsyncFromSync implements LinksAsync {
        private final LinksSync blocking;
        private final AsyncOperation all;
        private final AsyncOperation block;

        AsyncFromSync(LinksSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "LinksSync", "LinksAsync");
            this.all = setup.operation("all(String)").offloading();
            this.block = setup.operation("block()").offloading();
        }

        @Override
        public CompletableFuture<String> all(String some) {
            return new OffloadedCall<String>(all) {
                @Override
                protected String call() {
                    return blocking.all(some);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Void> block() {
            return new OffloadedCall<Void>(block) {
                @Override
                protected Void call() {
                    blocking.block();
                    return null;
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("LinksAsync", blocking);
        }
    }
}
