package goldens.intersection_bounds;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.Serializable;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.intersection_bounds.Sorter")
final class SorterViews {
    private final ViewOperation max;
    private final ViewOperation run;
    private final ViewOperation same;

    private SorterViews(ViewSetup setup) {
        this.max = setup.operation("max(Number, Number)").async();
        this.run = setup.operation("run(Exception)").declares(Throwable.class).blocking();
        this.same = setup.operation("same(CharSequence)").blocking();
    }

    private static SorterViews of(ViewSetup setup) {
        SorterViews known = setup.known(SorterViews.class);
        return known != null ? known : setup.keep(new SorterViews(setup));
    }

    static <T extends Number & Comparable<T>> SorterSync<T> sync(Sorter<T> service,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.intersection_bounds.SorterSync");
        ViewSetup setup = ViewSetup.sync(runtime, SorterViews.class, "Sorter", "SorterAsync");
        return of(setup).new SyncView<>(service);
    }

    static <T extends Number & Comparable<T>> SorterAsync<T> async(Sorter<T> service,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.intersection_bounds.SorterAsync");
        ViewSetup setup = ViewSetup.async(runtime, SorterViews.class, "Sorter", "SorterAsync");
        return of(setup).new AsyncView<>(service);
    }

    static <T extends Number & Comparable<T>> SorterSync<T> syncFrom(SorterAsync<T> async,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.intersection_bounds.SorterSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, SorterViews.class, "SorterAsync");
        return of(setup).new SyncFromAsync<>(async);
    }

    static <T extends Number & Comparable<T>> SorterAsync<T> asyncFrom(SorterSync<T> blocking,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.intersection_bounds.SorterAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, SorterViews.class, "SorterSync",
                "SorterAsync");
        return of(setup).new AsyncFromSync<>(blocking);
    }

    private final class SyncView<T extends Number & Comparable<T>> extends SourceView implements SorterSync<T> {
        private final Sorter<T> service;

        SyncView(Sorter<T> service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public T max(T one, T other) {
            return max.checkCaller().await(service.max(one, other));
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

    private final class AsyncView<T extends Number & Comparable<T>> extends SourceView implements SorterAsync<T> {
        private final Sorter<T> service;

        AsyncView(Sorter<T> service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
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
            return run.offloadVoid(() -> service.run(task));
        }

        @Override
        public <C extends CharSequence & Serializable> CompletableFuture<C> same(C text) {
            return same.offload(() -> service.same(text));
        }

        @Override
        public String toString() {
            return Bridge.describe("SorterAsync", service);
        }
    }

    private final class SyncFromAsync<T extends Number & Comparable<T>> extends SourceView implements SorterSync<T> {
        private final SorterAsync<T> async;

        SyncFromAsync(SorterAsync<T> async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public T max(T one, T other) {
            return max.checkCaller().await(async.max(one, other));
        }

        @Override
        public <E extends Exception & Runnable> void run(E task) {
            run.checkCaller().await(async.run(task));
        }

        @Override
        public <C extends CharSequence & Serializable> C same(C text) {
            return same.checkCaller().await(async.same(text));
        }

        @Override
        public String toString() {
            return Bridge.describe("SorterSync", async);
        }
    }

    private final class AsyncFromSync<T extends Number & Comparable<T>> extends SourceView implements SorterAsync<T> {
        private final SorterSync<T> blocking;

        AsyncFromSync(SorterSync<T> blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<T> max(T one, T other) {
            return max.offload(() -> blocking.max(one, other));
        }

        @Override
        public <E extends Exception & Runnable> CompletableFuture<Void> run(E task) {
            return run.offloadVoid(() -> blocking.run(task));
        }

        @Override
        public <C extends CharSequence & Serializable> CompletableFuture<C> same(C text) {
            return same.offload(() -> blocking.same(text));
        }

        @Override
        public String toString() {
            return Bridge.describe("SorterAsync", blocking);
        }
    }
}
