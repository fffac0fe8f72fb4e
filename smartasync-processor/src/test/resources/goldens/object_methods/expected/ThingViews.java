package goldens.object_methods;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.object_methods.Thing")
final class ThingViews {
    private ThingViews() {}

    static ThingSync sync(Thing service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.object_methods.ThingSync");
        return new SyncView(service, runtime);
    }

    static ThingAsync async(Thing service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.object_methods.ThingAsync");
        return new AsyncView(service, runtime);
    }

    static ThingSync syncFrom(ThingAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.object_methods.ThingSync");
        return new SyncFromAsync(async, runtime);
    }

    static ThingAsync asyncFrom(ThingSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.object_methods.ThingAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements ThingSync {
        private final Thing service;
        private final SyncOperation equals;

        SyncView(Thing service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Thing", "ThingAsync");
            this.equals = setup.operation("equals(String, int)").calling();
        }

        @Override
        public boolean equals(String text, int depth) {
            equals.checkCaller();
            return service.equals(text, depth);
        }

        @Override
        public String toString() {
            return Bridge.describe("ThingSync", service);
        }
    }

    private static final class AsyncView implements ThingAsync {
        private final Thing service;
        private final AsyncOperation equals;

        AsyncView(Thing service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Thing", "ThingAsync");
            this.equals = setup.operation("equals(String, int)").offloading();
        }

        @Override
        public CompletableFuture<Boolean> equals(String text, int depth) {
            return new OffloadedCall<Boolean>(equals) {
                @Override
                protected Boolean call() {
                    return service.equals(text, depth);
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("ThingAsync", service);
        }
    }

    private static final class SyncFromAsync implements ThingSync {
        private final ThingAsync async;
        private final SyncOperation equals;

        SyncFromAsync(ThingAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "ThingAsync", "ThingAsync");
            this.equals = setup.operation("equals(String, int)").awaiting();
        }

        @Override
        public boolean equals(String text, int depth) {
            equals.checkCaller();
            return equals.await(async.equals(text, depth));
        }

        @Override
        public String toString() {
            return Bridge.describe("ThingSync", async);
        }
    }

    private static final class AsyncFromSync implements ThingAsync {
        private final ThingSync blocking;
        private final AsyncOperation equals;

        AsyncFromSync(ThingSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "ThingSync", "ThingAsync");
            this.equals = setup.operation("equals(String, int)").offloading();
        }

        @Override
        public CompletableFuture<Boolean> equals(String text, int depth) {
            return new OffloadedCall<Boolean>(equals) {
                @Override
                protected Boolean call() {
                    return blocking.equals(text, depth);
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("ThingAsync", blocking);
        }
    }
}
