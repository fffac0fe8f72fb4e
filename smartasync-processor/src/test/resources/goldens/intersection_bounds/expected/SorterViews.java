package goldens.intersection_bounds;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.Serializable;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.intersection_bounds.Sorter")
final class SorterViews {
    private SorterViews() {}

    static <T extends Number & Comparable<T>> SorterSync<T> sync(Sorter<T> service,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.intersection_bounds.SorterSync");
        return new SyncView<>(service, runtime);
    }

    static <T extends Number & Comparable<T>> SorterAsync<T> async(Sorter<T> service,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.intersection_bounds.SorterAsync");
        return new AsyncView<>(service, runtime);
    }

    static <T extends Number & Comparable<T>> SorterSync<T> syncFrom(SorterAsync<T> async,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.intersection_bounds.SorterSync");
        return new SyncFromAsync<>(async, runtime);
    }

    static <T extends Number & Comparable<T>> SorterAsync<T> asyncFrom(SorterSync<T> blocking,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.intersection_bounds.SorterAsync");
        return new AsyncFromSync<>(blocking, runtime);
    }

    private static final class SyncView<T extends Number & Comparable<T>> implements SorterSync<T> {
        private final Sorter<T> service;
        private final SyncOperation max;
        private final SyncOperation run;
        private final SyncOperation same;

        SyncView(Sorter<T> service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Sorter", "SorterAsync");
            this.max = setup.operation("max(Number, Number)").awaiting();
            this.run = setup.operation("run(Exception)").calling();
            this.same = setup.operation("same(CharSequence)").calling();
        }

        @Override
        public T max(T one, T other) {
            max.checkCaller();
            return max.await(service.max(one, other));
        }

        @Override
        public <E extends Exception & Runnable> void run(E task) throws E {
            run.checkCaller();
            service.run(task);
        }

        @Override
        public <C extends CharSequence & Serializable> C same(C text) {
            same.checkCaller();
            return service.same(text);
        }

        @Override
        public String toString() {
            return Bridge.describe("SorterSync", service);
        }
    }

    private static final class AsyncView<T extends Number & Comparable<T>> implements SorterAsync<T> {
        private final Sorter<T> service;
        private final AsyncOperation max;
        private final AsyncOperation run;
        private final AsyncOperation same;

        AsyncView(Sorter<T> service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Sorter", "SorterAsync");
            this.max = setup.operation("max(Number, Number)").adopting();
            this.run = setup.operation("run(Exception)").offloading();
            this.same = setup.operation("same(CharSequence)").offloading();
        }

        @Override
        public CompletableFuture<T> max(T one, T other) {
            try {
                return max.adopt(service.max(one, other));
            } catch (Throwable failure) {
                return max.failed(failure);
            }
        }

        @Override
        public <E extends Exception & Runnable> CompletableFuture<Void> run(E task) {
            return new OffloadedCall<Void>(run) {
                @Override
                protected Void call() throws E {
                    service.run(task);
                    return null;
                }
            }.submit();
        }

        @Override
        public <C extends CharSequence & Serializable> CompletableFuture<C> same(C text) {
            return new OffloadedCall<C>(same) {
                @Override
                protected C call() {
                    return service.same(text);
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("SorterAsync", service);
        }
    }

    private static final class SyncFromAsync<T extends Number & Comparable<T>> implements SorterSync<T> {
        private final SorterAsync<T> async;
        private final SyncOperation max;
        private final SyncOperation run;
        private final SyncOperation same;

        SyncFromAsync(SorterAsync<T> async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "SorterAsync", "SorterAsync");
            this.max = setup.operation("max(Number, Number)").awaiting();
            this.run = setup.operation("run(Exception)").declares(Throwable.class).awaiting();
            this.same = setup.operation("same(CharSequence)").awaiting();
        }

        @Override
        public T max(T one, T other) {
            max.checkCaller();
            return max.await(async.max(one, other));
        }

        @Override
        public <E extends Exception & Runnable> void run(E task) {
            run.checkCaller();
            run.await(async.run(task));
        }

        @Override
        public <C extends CharSequence & Serializable> C same(C text) {
            same.checkCaller();
            return same.await(async.same(text));
        }

        @Override
        public String toString() {
            return Bridge.describe("SorterSync", async);
        }
    }

    private static final class AsyncFromSync<T extends Number & Comparable<T>> implements SorterAsync<T> {
        private final SorterSync<T> blocking;
        private final AsyncOperation max;
        private final AsyncOperation run;
        private final AsyncOperation same;

        AsyncFromSync(SorterSync<T> blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "SorterSync", "SorterAsync");
            this.max = setup.operation("max(Number, Number)").offloading();
            this.run = setup.operation("run(Exception)").offloading();
            this.same = setup.operation("same(CharSequence)").offloading();
        }

        @Override
        public CompletableFuture<T> max(T one, T other) {
            return new OffloadedCall<T>(max) {
                @Override
                protected T call() {
                    return blocking.max(one, other);
                }
            }.submit();
        }

        @Override
        public <E extends Exception & Runnable> CompletableFuture<Void> run(E task) {
            return new OffloadedCall<Void>(run) {
                @Override
                protected Void call() throws E {
                    blocking.run(task);
                    return null;
                }
            }.submit();
        }

        @Override
        public <C extends CharSequence & Serializable> CompletableFuture<C> same(C text) {
            return new OffloadedCall<C>(same) {
                @Override
                protected C call() {
                    return blocking.same(text);
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("SorterAsync", blocking);
        }
    }
}
