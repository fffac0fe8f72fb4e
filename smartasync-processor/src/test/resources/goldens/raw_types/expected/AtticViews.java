package goldens.raw_types;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.raw_types.Attic")
final class AtticViews {
    private AtticViews() {}

    static AtticSync sync(Attic service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.raw_types.AtticSync");
        return new SyncView(service, runtime);
    }

    static AtticAsync async(Attic service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.raw_types.AtticAsync");
        return new AsyncView(service, runtime);
    }

    static AtticSync syncFrom(AtticAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.raw_types.AtticSync");
        return new SyncFromAsync(async, runtime);
    }

    static AtticAsync asyncFrom(AtticSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.raw_types.AtticAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements AtticSync {
        private final Attic service;
        private final SyncOperation boxes;
        private final SyncOperation later;

        SyncView(Attic service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Attic", "AtticAsync");
            this.boxes = setup.operation("boxes(Map)").calling();
            this.later = setup.operation("later(Class)").awaiting();
        }

        @Override
        @SuppressWarnings({"all", "rawtypes"})
        public List boxes(Map labels) {
            boxes.checkCaller();
            return service.boxes(labels);
        }

        @Override
        @SuppressWarnings({"all", "rawtypes"})
        public List later(Class type) {
            later.checkCaller();
            return later.await(service.later(type));
        }

        @Override
        public String toString() {
            return Bridge.describe("AtticSync", service);
        }
    }

    private static final class AsyncView implements AtticAsync {
        private final Attic service;
        private final AsyncOperation boxes;
        private final AsyncOperation later;

        AsyncView(Attic service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Attic", "AtticAsync");
            this.boxes = setup.operation("boxes(Map)").offloading();
            this.later = setup.operation("later(Class)").adopting();
        }

        @Override
        @SuppressWarnings({"all", "rawtypes"})
        public CompletableFuture<List> boxes(Map labels) {
            return new OffloadedCall<List>(boxes) {
                @Override
                protected List call() {
                    return service.boxes(labels);
                }
            }.submit();
        }

        @Override
        @SuppressWarnings({"all", "rawtypes"})
        public CompletableFuture<List> later(Class type) {
            try {
                return later.adopt(service.later(type));
            } catch (Throwable failure) {
                return later.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("AtticAsync", service);
        }
    }

    private static final class SyncFromAsync implements AtticSync {
        private final AtticAsync async;
        private final SyncOperation boxes;
        private final SyncOperation later;

        SyncFromAsync(AtticAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "AtticAsync", "AtticAsync");
            this.boxes = setup.operation("boxes(Map)").awaiting();
            this.later = setup.operation("later(Class)").awaiting();
        }

        @Override
        @SuppressWarnings({"all", "rawtypes"})
        public List boxes(Map labels) {
            boxes.checkCaller();
            return boxes.await(async.boxes(labels));
        }

        @Override
        @SuppressWarnings({"all", "rawtypes"})
        public List later(Class type) {
            later.checkCaller();
            return later.await(async.later(type));
        }

        @Override
        public String toString() {
            return Bridge.describe("AtticSync", async);
        }
    }

    private static final class AsyncFromSync implements AtticAsync {
        private final AtticSync blocking;
        private final AsyncOperation boxes;
        private final AsyncOperation later;

        AsyncFromSync(AtticSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "AtticSync", "AtticAsync");
            this.boxes = setup.operation("boxes(Map)").offloading();
            this.later = setup.operation("later(Class)").offloading();
        }

        @Override
        @SuppressWarnings({"all", "rawtypes"})
        public CompletableFuture<List> boxes(Map labels) {
            return new OffloadedCall<List>(boxes) {
                @Override
                protected List call() {
                    return blocking.boxes(labels);
                }
            }.submit();
        }

        @Override
        @SuppressWarnings({"all", "rawtypes"})
        public CompletableFuture<List> later(Class type) {
            return new OffloadedCall<List>(later) {
                @Override
                protected List call() {
                    return blocking.later(type);
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("AtticAsync", blocking);
        }
    }
}
