package goldens.javadoc_broken;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.javadoc_broken.Broken")
final class BrokenViews {
    private BrokenViews() {}

    static BrokenSync sync(Broken service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc_broken.BrokenSync");
        return new SyncView(service, runtime);
    }

    static BrokenAsync async(Broken service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc_broken.BrokenAsync");
        return new AsyncView(service, runtime);
    }

    static BrokenSync syncFrom(BrokenAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc_broken.BrokenSync");
        return new SyncFromAsync(async, runtime);
    }

    static BrokenAsync asyncFrom(BrokenSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc_broken.BrokenAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements BrokenSync {
        private final Broken service;
        private final SyncOperation first;
        private final SyncOperation second;
        private final SyncOperation third;

        SyncView(Broken service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Broken", "BrokenAsync");
            this.first = setup.operation("first(String)").calling();
            this.second = setup.operation("second()").calling();
            this.third = setup.operation("third()").awaiting();
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
            third.checkCaller();
            return third.await(service.third());
        }

        @Override
        public String toString() {
            return Bridge.describe("BrokenSync", service);
        }
    }

    private static final class AsyncView implements BrokenAsync {
        private final Broken service;
        private final AsyncOperation first;
        private final AsyncOperation second;
        private final AsyncOperation third;

        AsyncView(Broken service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Broken", "BrokenAsync");
            this.first = setup.operation("first(String)").offloading();
            this.second = setup.operation("second()").offloading();
            this.third = setup.operation("third()").adopting();
        }

        @Override
        public CompletableFuture<String> first(String a) {
            return new OffloadedCall<String>(first) {
                @Override
                protected String call() {
                    return service.first(a);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> second() {
            return new OffloadedCall<String>(second) {
                @Override
                protected String call() {
                    return service.second();
                }
            }.submit();
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

    private static final class SyncFromAsync implements BrokenSync {
        private final BrokenAsync async;
        private final SyncOperation first;
        private final SyncOperation second;
        private final SyncOperation third;

        SyncFromAsync(BrokenAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "BrokenAsync", "BrokenAsync");
            this.first = setup.operation("first(String)").awaiting();
            this.second = setup.operation("second()").awaiting();
            this.third = setup.operation("third()").awaiting();
        }

        @Override
        public String first(String a) {
            first.checkCaller();
            return first.await(async.first(a));
        }

        @Override
        public String second() {
            second.checkCaller();
            return second.await(async.second());
        }

        @Override
        public String third() {
            third.checkCaller();
            return third.await(async.third());
        }

        @Override
        public String toString() {
            return Bridge.describe("BrokenSync", async);
        }
    }

    private static final class AsyncFromSync implements BrokenAsync {
        private final BrokenSync blocking;
        private final AsyncOperation first;
        private final AsyncOperation second;
        private final AsyncOperation third;

        AsyncFromSync(BrokenSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "BrokenSync", "BrokenAsync");
            this.first = setup.operation("first(String)").offloading();
            this.second = setup.operation("second()").offloading();
            this.third = setup.operation("third()").offloading();
        }

        @Override
        public CompletableFuture<String> first(String a) {
            return new OffloadedCall<String>(first) {
                @Override
                protected String call() {
                    return blocking.first(a);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> second() {
            return new OffloadedCall<String>(second) {
                @Override
                protected String call() {
                    return blocking.second();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> third() {
            return new OffloadedCall<String>(third) {
                @Override
                protected String call() {
                    return blocking.third();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("BrokenAsync", blocking);
        }
    }
}
