package goldens.nested_source;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.nested_source.Outer.Inner")
final class Outer_InnerViews {
    private Outer_InnerViews() {}

    static Outer_InnerSync sync(Outer.Inner service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.nested_source.Outer_InnerSync");
        return new SyncView(service, runtime);
    }

    static Outer_InnerAsync async(Outer.Inner service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.nested_source.Outer_InnerAsync");
        return new AsyncView(service, runtime);
    }

    static Outer_InnerSync syncFrom(Outer_InnerAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.nested_source.Outer_InnerSync");
        return new SyncFromAsync(async, runtime);
    }

    static Outer_InnerAsync asyncFrom(Outer_InnerSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.nested_source.Outer_InnerAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements Outer_InnerSync {
        private final Outer.Inner service;
        private final SyncOperation self;
        private final SyncOperation part;

        SyncView(Outer.Inner service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Outer.Inner", "Outer_InnerAsync");
            this.self = setup.operation("self()").awaiting();
            this.part = setup.operation("part()").calling();
        }

        @Override
        public Outer.Inner self() {
            self.checkCaller();
            return self.await(service.self());
        }

        @Override
        public Outer.Inner.Part part() {
            part.checkCaller();
            return service.part();
        }

        @Override
        public String toString() {
            return Bridge.describe("Outer_InnerSync", service);
        }
    }

    private static final class AsyncView implements Outer_InnerAsync {
        private final Outer.Inner service;
        private final AsyncOperation self;
        private final AsyncOperation part;

        AsyncView(Outer.Inner service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Outer.Inner", "Outer_InnerAsync");
            this.self = setup.operation("self()").adopting();
            this.part = setup.operation("part()").offloading();
        }

        @Override
        public CompletableFuture<Outer.Inner> self() {
            try {
                return self.adopt(service.self());
            } catch (Throwable failure) {
                return self.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Outer.Inner.Part> part() {
            return new OffloadedCall<Outer.Inner.Part>(part) {
                @Override
                protected Outer.Inner.Part call() {
                    return service.part();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("Outer_InnerAsync", service);
        }
    }

    private static final class SyncFromAsync implements Outer_InnerSync {
        private final Outer_InnerAsync async;
        private final SyncOperation self;
        private final SyncOperation part;

        SyncFromAsync(Outer_InnerAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "Outer_InnerAsync", "Outer_InnerAsync");
            this.self = setup.operation("self()").awaiting();
            this.part = setup.operation("part()").awaiting();
        }

        @Override
        public Outer.Inner self() {
            self.checkCaller();
            return self.await(async.self());
        }

        @Override
        public Outer.Inner.Part part() {
            part.checkCaller();
            return part.await(async.part());
        }

        @Override
        public String toString() {
            return Bridge.describe("Outer_InnerSync", async);
        }
    }

    private static final class AsyncFromSync implements Outer_InnerAsync {
        private final Outer_InnerSync blocking;
        private final AsyncOperation self;
        private final AsyncOperation part;

        AsyncFromSync(Outer_InnerSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "Outer_InnerSync", "Outer_InnerAsync");
            this.self = setup.operation("self()").offloading();
            this.part = setup.operation("part()").offloading();
        }

        @Override
        public CompletableFuture<Outer.Inner> self() {
            return new OffloadedCall<Outer.Inner>(self) {
                @Override
                protected Outer.Inner call() {
                    return blocking.self();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Outer.Inner.Part> part() {
            return new OffloadedCall<Outer.Inner.Part>(part) {
                @Override
                protected Outer.Inner.Part call() {
                    return blocking.part();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("Outer_InnerAsync", blocking);
        }
    }
}
