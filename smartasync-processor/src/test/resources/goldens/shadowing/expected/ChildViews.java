package goldens.shadowing;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

@GeneratedView("goldens.shadowing.Child")
final class ChildViews {
    private static final int ONLY = 0;
    private static final int CONVERT = 1;

    private ChildViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("only(List)").blocking(),
                setup.operation("convert(List, Function)").async()));
    }

    static <V> ChildSync<V> sync(Child<V> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.shadowing.ChildSync");
        ViewSetup setup = ViewSetup.sync(runtime, ChildViews.class, "Child", "ChildAsync");
        return new SyncView<>(service, operations(setup));
    }

    static <V> ChildAsync<V> async(Child<V> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.shadowing.ChildAsync");
        ViewSetup setup = ViewSetup.async(runtime, ChildViews.class, "Child", "ChildAsync");
        return new AsyncView<>(service, operations(setup));
    }

    static <V> ChildSync<V> syncFrom(ChildAsync<V> async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.shadowing.ChildSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, ChildViews.class, "ChildAsync");
        return new SyncFromAsync<>(async, operations(setup));
    }

    static <V> ChildAsync<V> asyncFrom(ChildSync<V> blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.shadowing.ChildAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, ChildViews.class, "ChildSync", "ChildAsync");
        return new AsyncFromSync<>(blocking, operations(setup));
    }

    private static final class SyncView<V> extends ViewCalls implements ChildSync<V> {
        private final Child<V> service;

        SyncView(Child<V> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public V only(List<V> all) {
            ViewCalls.check(this, ONLY);
            return service.only(all);
        }

        @Override
        public <V2> V2 convert(List<V> from, Function<? super List<V>, ? extends V2> how) {
            ViewCalls.check(this, CONVERT);
            return ViewCalls.await(this, CONVERT, service.<V2>convert(from, how));
        }
    }

    private static final class AsyncView<V> extends ViewCalls implements ChildAsync<V> {
        private final Child<V> service;

        AsyncView(Child<V> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<V> only(List<V> all) {
            return ViewCalls.offload(this, ONLY, () -> service.only(all));
        }

        @Override
        public <V2> CompletableFuture<V2> convert(List<V> from,
                Function<? super List<V>, ? extends V2> how) {
            try {
                return ViewCalls.adopt(this, CONVERT, service.<V2>convert(from, how));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, CONVERT, failure);
            }
        }
    }

    private static final class SyncFromAsync<V> extends ViewCalls implements ChildSync<V> {
        private final ChildAsync<V> async;

        SyncFromAsync(ChildAsync<V> async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public V only(List<V> all) {
            ViewCalls.check(this, ONLY);
            return ViewCalls.await(this, ONLY, async.only(all));
        }

        @Override
        public <V2> V2 convert(List<V> from, Function<? super List<V>, ? extends V2> how) {
            ViewCalls.check(this, CONVERT);
            return ViewCalls.await(this, CONVERT, async.<V2>convert(from, how));
        }
    }

    private static final class AsyncFromSync<V> extends ViewCalls implements ChildAsync<V> {
        private final ChildSync<V> blocking;

        AsyncFromSync(ChildSync<V> blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<V> only(List<V> all) {
            return ViewCalls.offload(this, ONLY, () -> blocking.only(all));
        }

        @Override
        public <V2> CompletableFuture<V2> convert(List<V> from,
                Function<? super List<V>, ? extends V2> how) {
            return ViewCalls.offload(this, CONVERT, () -> blocking.<V2>convert(from, how));
        }
    }
}
