package goldens.suffix_kept;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.suffix_kept.Door")
final class DoorViews {
    private DoorViews() {}

    static DoorSync sync(Door service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.suffix_kept.DoorSync");
        return new SyncView(service, runtime);
    }

    static DoorAsync async(Door service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.suffix_kept.DoorAsync");
        return new AsyncView(service, runtime);
    }

    static DoorSync syncFrom(DoorAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.suffix_kept.DoorSync");
        return new SyncFromAsync(async, runtime);
    }

    static DoorAsync asyncFrom(DoorSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.suffix_kept.DoorAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements DoorSync {
        private final Door service;
        private final SyncOperation notifyAsync;
        private final SyncOperation importAsync;
        private final SyncOperation Async;
        private final SyncOperation toStringAsync;
        private final SyncOperation isAsync;
        private final SyncOperation asyncOpen;

        SyncView(Door service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Door", "DoorAsync");
            this.notifyAsync = setup.operation("notifyAsync()").awaiting();
            this.importAsync = setup.operation("importAsync()").awaiting();
            this.Async = setup.operation("Async()").awaiting();
            this.toStringAsync = setup.operation("toStringAsync()").awaiting();
            this.isAsync = setup.operation("isAsync()").calling();
            this.asyncOpen = setup.operation("asyncOpen()").awaiting();
        }

        @Override
        public String notifyAsync() {
            notifyAsync.checkCaller();
            return notifyAsync.await(service.notifyAsync());
        }

        @Override
        public String importAsync() {
            importAsync.checkCaller();
            return importAsync.await(service.importAsync());
        }

        @Override
        public String Async() {
            Async.checkCaller();
            return Async.await(service.Async());
        }

        @Override
        public String toStringAsync() {
            toStringAsync.checkCaller();
            return toStringAsync.await(service.toStringAsync());
        }

        @Override
        public String isAsync() {
            isAsync.checkCaller();
            return service.isAsync();
        }

        @Override
        public String asyncOpen() {
            asyncOpen.checkCaller();
            return asyncOpen.await(service.asyncOpen());
        }

        @Override
        public String toString() {
            return Bridge.describe("DoorSync", service);
        }
    }

    private static final class AsyncView implements DoorAsync {
        private final Door service;
        private final AsyncOperation notifyAsync;
        private final AsyncOperation importAsync;
        private final AsyncOperation Async;
        private final AsyncOperation toStringAsync;
        private final AsyncOperation isAsync;
        private final AsyncOperation asyncOpen;

        AsyncView(Door service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Door", "DoorAsync");
            this.notifyAsync = setup.operation("notifyAsync()").adopting();
            this.importAsync = setup.operation("importAsync()").adopting();
            this.Async = setup.operation("Async()").adopting();
            this.toStringAsync = setup.operation("toStringAsync()").adopting();
            this.isAsync = setup.operation("isAsync()").offloading();
            this.asyncOpen = setup.operation("asyncOpen()").adopting();
        }

        @Override
        public CompletableFuture<String> notifyAsync() {
            try {
                return notifyAsync.adopt(service.notifyAsync());
            } catch (Throwable failure) {
                return notifyAsync.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> importAsync() {
            try {
                return importAsync.adopt(service.importAsync());
            } catch (Throwable failure) {
                return importAsync.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> Async() {
            try {
                return Async.adopt(service.Async());
            } catch (Throwable failure) {
                return Async.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> toStringAsync() {
            try {
                return toStringAsync.adopt(service.toStringAsync());
            } catch (Throwable failure) {
                return toStringAsync.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> isAsync() {
            return new OffloadedCall<String>(isAsync) {
                @Override
                protected String call() {
                    return service.isAsync();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> asyncOpen() {
            try {
                return asyncOpen.adopt(service.asyncOpen());
            } catch (Throwable failure) {
                return asyncOpen.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("DoorAsync", service);
        }
    }

    private static final class SyncFromAsync implements DoorSync {
        private final DoorAsync async;
        private final SyncOperation notifyAsync;
        private final SyncOperation importAsync;
        private final SyncOperation Async;
        private final SyncOperation toStringAsync;
        private final SyncOperation isAsync;
        private final SyncOperation asyncOpen;

        SyncFromAsync(DoorAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "DoorAsync", "DoorAsync");
            this.notifyAsync = setup.operation("notifyAsync()").awaiting();
            this.importAsync = setup.operation("importAsync()").awaiting();
            this.Async = setup.operation("Async()").awaiting();
            this.toStringAsync = setup.operation("toStringAsync()").awaiting();
            this.isAsync = setup.operation("isAsync()").awaiting();
            this.asyncOpen = setup.operation("asyncOpen()").awaiting();
        }

        @Override
        public String notifyAsync() {
            notifyAsync.checkCaller();
            return notifyAsync.await(async.notifyAsync());
        }

        @Override
        public String importAsync() {
            importAsync.checkCaller();
            return importAsync.await(async.importAsync());
        }

        @Override
        public String Async() {
            Async.checkCaller();
            return Async.await(async.Async());
        }

        @Override
        public String toStringAsync() {
            toStringAsync.checkCaller();
            return toStringAsync.await(async.toStringAsync());
        }

        @Override
        public String isAsync() {
            isAsync.checkCaller();
            return isAsync.await(async.isAsync());
        }

        @Override
        public String asyncOpen() {
            asyncOpen.checkCaller();
            return asyncOpen.await(async.asyncOpen());
        }

        @Override
        public String toString() {
            return Bridge.describe("DoorSync", async);
        }
    }

    private static final class AsyncFromSync implements DoorAsync {
        private final DoorSync blocking;
        private final AsyncOperation notifyAsync;
        private final AsyncOperation importAsync;
        private final AsyncOperation Async;
        private final AsyncOperation toStringAsync;
        private final AsyncOperation isAsync;
        private final AsyncOperation asyncOpen;

        AsyncFromSync(DoorSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "DoorSync", "DoorAsync");
            this.notifyAsync = setup.operation("notifyAsync()").offloading();
            this.importAsync = setup.operation("importAsync()").offloading();
            this.Async = setup.operation("Async()").offloading();
            this.toStringAsync = setup.operation("toStringAsync()").offloading();
            this.isAsync = setup.operation("isAsync()").offloading();
            this.asyncOpen = setup.operation("asyncOpen()").offloading();
        }

        @Override
        public CompletableFuture<String> notifyAsync() {
            return new OffloadedCall<String>(notifyAsync) {
                @Override
                protected String call() {
                    return blocking.notifyAsync();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> importAsync() {
            return new OffloadedCall<String>(importAsync) {
                @Override
                protected String call() {
                    return blocking.importAsync();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> Async() {
            return new OffloadedCall<String>(Async) {
                @Override
                protected String call() {
                    return blocking.Async();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> toStringAsync() {
            return new OffloadedCall<String>(toStringAsync) {
                @Override
                protected String call() {
                    return blocking.toStringAsync();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> isAsync() {
            return new OffloadedCall<String>(isAsync) {
                @Override
                protected String call() {
                    return blocking.isAsync();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> asyncOpen() {
            return new OffloadedCall<String>(asyncOpen) {
                @Override
                protected String call() {
                    return blocking.asyncOpen();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("DoorAsync", blocking);
        }
    }
}
