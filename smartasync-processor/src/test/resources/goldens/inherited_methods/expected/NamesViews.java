package goldens.inherited_methods;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.inherited_methods.Names")
final class NamesViews {
    private NamesViews() {}

    static NamesSync sync(Names service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.inherited_methods.NamesSync");
        return new SyncView(service, runtime);
    }

    static NamesAsync async(Names service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.inherited_methods.NamesAsync");
        return new AsyncView(service, runtime);
    }

    static NamesSync syncFrom(NamesAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.inherited_methods.NamesSync");
        return new SyncFromAsync(async, runtime);
    }

    static NamesAsync asyncFrom(NamesSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.inherited_methods.NamesAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements NamesSync {
        private final Names service;
        private final SyncOperation first;
        private final SyncOperation compareTo;
        private final SyncOperation keys;
        private final SyncOperation size;

        SyncView(Names service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Names", "NamesAsync");
            this.first = setup.operation("first()").calling();
            this.compareTo = setup.operation("compareTo(Names)").calling();
            this.keys = setup.operation("keysAsync()", "keys()").awaiting();
            this.size = setup.operation("size()").calling();
        }

        @Override
        public String first() {
            first.checkCaller();
            return service.first();
        }

        @Override
        public int compareTo(Names other) {
            compareTo.checkCaller();
            return service.compareTo(other);
        }

        @Override
        public List<String> keys() {
            keys.checkCaller();
            return keys.await(service.keysAsync());
        }

        @Override
        public int size() {
            size.checkCaller();
            return service.size();
        }

        @Override
        public String toString() {
            return Bridge.describe("NamesSync", service);
        }
    }

    private static final class AsyncView implements NamesAsync {
        private final Names service;
        private final AsyncOperation first;
        private final AsyncOperation compareTo;
        private final AsyncOperation keys;
        private final AsyncOperation size;

        AsyncView(Names service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Names", "NamesAsync");
            this.first = setup.operation("first()").offloading();
            this.compareTo = setup.operation("compareTo(Names)").offloading();
            this.keys = setup.operation("keysAsync()", "keys()").adopting();
            this.size = setup.operation("size()").offloading();
        }

        @Override
        public CompletableFuture<String> first() {
            return new OffloadedCall<String>(first) {
                @Override
                protected String call() {
                    return service.first();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Integer> compareTo(Names other) {
            return new OffloadedCall<Integer>(compareTo) {
                @Override
                protected Integer call() {
                    return service.compareTo(other);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<List<String>> keys() {
            try {
                return keys.adopt(service.keysAsync());
            } catch (Throwable failure) {
                return keys.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Integer> size() {
            return new OffloadedCall<Integer>(size) {
                @Override
                protected Integer call() {
                    return service.size();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("NamesAsync", service);
        }
    }

    private static final class SyncFromAsync implements NamesSync {
        private final NamesAsync async;
        private final SyncOperation first;
        private final SyncOperation compareTo;
        private final SyncOperation keys;
        private final SyncOperation size;

        SyncFromAsync(NamesAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "NamesAsync", "NamesAsync");
            this.first = setup.operation("first()").awaiting();
            this.compareTo = setup.operation("compareTo(Names)").awaiting();
            this.keys = setup.operation("keys()").awaiting();
            this.size = setup.operation("size()").awaiting();
        }

        @Override
        public String first() {
            first.checkCaller();
            return first.await(async.first());
        }

        @Override
        public int compareTo(Names other) {
            compareTo.checkCaller();
            return compareTo.await(async.compareTo(other));
        }

        @Override
        public List<String> keys() {
            keys.checkCaller();
            return keys.await(async.keys());
        }

        @Override
        public int size() {
            size.checkCaller();
            return size.await(async.size());
        }

        @Override
        public String toString() {
            return Bridge.describe("NamesSync", async);
        }
    }

    private static final class AsyncFromSync implements NamesAsync {
        private final NamesSync blocking;
        private final AsyncOperation first;
        private final AsyncOperation compareTo;
        private final AsyncOperation keys;
        private final AsyncOperation size;

        AsyncFromSync(NamesSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "NamesSync", "NamesAsync");
            this.first = setup.operation("first()").offloading();
            this.compareTo = setup.operation("compareTo(Names)").offloading();
            this.keys = setup.operation("keys()").offloading();
            this.size = setup.operation("size()").offloading();
        }

        @Override
        public CompletableFuture<String> first() {
            return new OffloadedCall<String>(first) {
                @Override
                protected String call() {
                    return blocking.first();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Integer> compareTo(Names other) {
            return new OffloadedCall<Integer>(compareTo) {
                @Override
                protected Integer call() {
                    return blocking.compareTo(other);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<List<String>> keys() {
            return new OffloadedCall<List<String>>(keys) {
                @Override
                protected List<String> call() {
                    return blocking.keys();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Integer> size() {
            return new OffloadedCall<Integer>(size) {
                @Override
                protected Integer call() {
                    return blocking.size();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("NamesAsync", blocking);
        }
    }
}
