package goldens.generic_varargs;

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

@GeneratedView("goldens.generic_varargs.Merger")
final class MergerViews {
    private MergerViews() {}

    static MergerSync sync(Merger service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.generic_varargs.MergerSync");
        return new SyncView(service, runtime);
    }

    static MergerAsync async(Merger service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.generic_varargs.MergerAsync");
        return new AsyncView(service, runtime);
    }

    static MergerSync syncFrom(MergerAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.generic_varargs.MergerSync");
        return new SyncFromAsync(async, runtime);
    }

    static MergerAsync asyncFrom(MergerSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.generic_varargs.MergerAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements MergerSync {
        private final Merger service;
        private final SyncOperation merge;
        private final SyncOperation count;

        SyncView(Merger service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Merger", "MergerAsync");
            this.merge = setup.operation("merge(List[])").awaiting();
            this.count = setup.operation("count(Object[])").calling();
        }

        @Override
        @SuppressWarnings({"all", "unchecked"})
        public <T> Integer merge(List<T>... lists) {
            merge.checkCaller();
            return merge.await(service.merge(lists));
        }

        @Override
        @SuppressWarnings({"all", "unchecked"})
        public <T> int count(T... values) {
            count.checkCaller();
            return service.count(values);
        }

        @Override
        public String toString() {
            return Bridge.describe("MergerSync", service);
        }
    }

    private static final class AsyncView implements MergerAsync {
        private final Merger service;
        private final AsyncOperation merge;
        private final AsyncOperation count;

        AsyncView(Merger service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Merger", "MergerAsync");
            this.merge = setup.operation("merge(List[])").adopting();
            this.count = setup.operation("count(Object[])").offloading();
        }

        @Override
        @SuppressWarnings({"all", "unchecked"})
        public <T> CompletableFuture<Integer> merge(List<T>... lists) {
            try {
                return merge.adopt(service.merge(lists));
            } catch (Throwable failure) {
                return merge.failed(failure);
            }
        }

        @Override
        @SuppressWarnings({"all", "unchecked"})
        public <T> CompletableFuture<Integer> count(T... values) {
            return new OffloadedCall<Integer>(count) {
                @Override
                protected Integer call() {
                    return service.count(values);
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("MergerAsync", service);
        }
    }

    private static final class SyncFromAsync implements MergerSync {
        private final MergerAsync async;
        private final SyncOperation merge;
        private final SyncOperation count;

        SyncFromAsync(MergerAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "MergerAsync", "MergerAsync");
            this.merge = setup.operation("merge(List[])").awaiting();
            this.count = setup.operation("count(Object[])").awaiting();
        }

        @Override
        @SuppressWarnings({"all", "unchecked"})
        public <T> Integer merge(List<T>... lists) {
            merge.checkCaller();
            return merge.await(async.merge(lists));
        }

        @Override
        @SuppressWarnings({"all", "unchecked"})
        public <T> int count(T... values) {
            count.checkCaller();
            return count.await(async.count(values));
        }

        @Override
        public String toString() {
            return Bridge.describe("MergerSync", async);
        }
    }

    private static final class AsyncFromSync implements MergerAsync {
        private final MergerSync blocking;
        private final AsyncOperation merge;
        private final AsyncOperation count;

        AsyncFromSync(MergerSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "MergerSync", "MergerAsync");
            this.merge = setup.operation("merge(List[])").offloading();
            this.count = setup.operation("count(Object[])").offloading();
        }

        @Override
        @SuppressWarnings({"all", "unchecked"})
        public <T> CompletableFuture<Integer> merge(List<T>... lists) {
            return new OffloadedCall<Integer>(merge) {
                @Override
                protected Integer call() {
                    return blocking.merge(lists);
                }
            }.submit();
        }

        @Override
        @SuppressWarnings({"all", "unchecked"})
        public <T> CompletableFuture<Integer> count(T... values) {
            return new OffloadedCall<Integer>(count) {
                @Override
                protected Integer call() {
                    return blocking.count(values);
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("MergerAsync", blocking);
        }
    }
}
