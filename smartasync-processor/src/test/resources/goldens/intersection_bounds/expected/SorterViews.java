package goldens.intersection_bounds;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.Serializable;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.intersection_bounds.Sorter")
final class SorterViews {
    private static final int MAX = 0;
    private static final int RUN = 1;
    private static final int SAME = 2;

    private SorterViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("max(Number, Number)").async(),
                setup.operation("run(Exception)").declares(Throwable.class).blocking(),
                setup.operation("same(CharSequence)").blocking()));
    }

    static <T extends Number & Comparable<T>> SorterSync<T> sync(Sorter<T> service,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.intersection_bounds.SorterSync");
        ViewSetup setup = ViewSetup.sync(runtime, SorterViews.class, "Sorter", "SorterAsync");
        return new SyncView<>(service, operations(setup));
    }

    static <T extends Number & Comparable<T>> SorterAsync<T> async(Sorter<T> service,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.intersection_bounds.SorterAsync");
        ViewSetup setup = ViewSetup.async(runtime, SorterViews.class, "Sorter", "SorterAsync");
        return new AsyncView<>(service, operations(setup));
    }

    static <T extends Number & Comparable<T>> SorterSync<T> syncFrom(SorterAsync<T> async,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.intersection_bounds.SorterSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, SorterViews.class, "SorterAsync");
        return new SyncFromAsync<>(async, operations(setup));
    }

    static <T extends Number & Comparable<T>> SorterAsync<T> asyncFrom(SorterSync<T> blocking,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.intersection_bounds.SorterAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, SorterViews.class, "SorterSync",
                "SorterAsync");
        return new AsyncFromSync<>(blocking, operations(setup));
    }

    private static final class SyncView<T extends Number & Comparable<T>> extends ViewCalls implements SorterSync<T> {
        private final Sorter<T> service;

        SyncView(Sorter<T> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public T max(T one, T other) {
            ViewCalls.check(this, MAX);
            return ViewCalls.await(this, MAX, service.max(one, other));
        }

        @Override
        public <E extends Exception & Runnable> void run(E task) throws E {
            ViewCalls.check(this, RUN);
            service.run(task);
        }

        @Override
        public <C extends CharSequence & Serializable> C same(C text) {
            ViewCalls.check(this, SAME);
            return service.same(text);
        }
    }

    private static final class AsyncView<T extends Number & Comparable<T>> extends ViewCalls implements SorterAsync<T> {
        private final Sorter<T> service;

        AsyncView(Sorter<T> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<T> max(T one, T other) {
            try {
                return ViewCalls.adopt(this, MAX, service.max(one, other));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, MAX, failure);
            }
        }

        @Override
        public <E extends Exception & Runnable> CompletableFuture<Void> run(E task) {
            return ViewCalls.offloadVoid(this, RUN, () -> service.run(task));
        }

        @Override
        public <C extends CharSequence & Serializable> CompletableFuture<C> same(C text) {
            return ViewCalls.offload(this, SAME, () -> service.same(text));
        }
    }

    private static final class SyncFromAsync<T extends Number & Comparable<T>> extends ViewCalls implements SorterSync<T> {
        private final SorterAsync<T> async;

        SyncFromAsync(SorterAsync<T> async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public T max(T one, T other) {
            ViewCalls.check(this, MAX);
            return ViewCalls.await(this, MAX, async.max(one, other));
        }

        @Override
        public <E extends Exception & Runnable> void run(E task) {
            ViewCalls.check(this, RUN);
            ViewCalls.await(this, RUN, async.run(task));
        }

        @Override
        public <C extends CharSequence & Serializable> C same(C text) {
            ViewCalls.check(this, SAME);
            return ViewCalls.await(this, SAME, async.same(text));
        }
    }

    private static final class AsyncFromSync<T extends Number & Comparable<T>> extends ViewCalls implements SorterAsync<T> {
        private final SorterSync<T> blocking;

        AsyncFromSync(SorterSync<T> blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<T> max(T one, T other) {
            return ViewCalls.offload(this, MAX, () -> blocking.max(one, other));
        }

        @Override
        public <E extends Exception & Runnable> CompletableFuture<Void> run(E task) {
            return ViewCalls.offloadVoid(this, RUN, () -> blocking.run(task));
        }

        @Override
        public <C extends CharSequence & Serializable> CompletableFuture<C> same(C text) {
            return ViewCalls.offload(this, SAME, () -> blocking.same(text));
        }
    }
}
