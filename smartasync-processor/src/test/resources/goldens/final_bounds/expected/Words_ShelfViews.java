package goldens.final_bounds;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.final_bounds.Words.Shelf")
final class Words_ShelfViews {
    private static final int FIRST = 0;

    private Words_ShelfViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("first(Class)").blocking()));
    }

    static <N extends Words> Words_ShelfSync<N> sync(Words.Shelf<N> service,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.final_bounds.Words_ShelfSync");
        ViewSetup setup = ViewSetup.sync(runtime, Words_ShelfViews.class, "Words.Shelf",
                "Words_ShelfAsync");
        return new SyncView<>(service, operations(setup));
    }

    static <N extends Words> Words_ShelfAsync<N> async(Words.Shelf<N> service,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.final_bounds.Words_ShelfAsync");
        ViewSetup setup = ViewSetup.async(runtime, Words_ShelfViews.class, "Words.Shelf",
                "Words_ShelfAsync");
        return new AsyncView<>(service, operations(setup));
    }

    static <N extends Words> Words_ShelfSync<N> syncFrom(Words_ShelfAsync<N> async,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.final_bounds.Words_ShelfSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, Words_ShelfViews.class, "Words_ShelfAsync");
        return new SyncFromAsync<>(async, operations(setup));
    }

    static <N extends Words> Words_ShelfAsync<N> asyncFrom(Words_ShelfSync<N> blocking,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.final_bounds.Words_ShelfAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, Words_ShelfViews.class, "Words_ShelfSync",
                "Words_ShelfAsync");
        return new AsyncFromSync<>(blocking, operations(setup));
    }

    private static final class SyncView<N extends Words> extends ViewCalls implements Words_ShelfSync<N> {
        private final Words.Shelf<N> service;

        SyncView(Words.Shelf<N> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public <U extends N> U first(Class<U> type) {
            ViewCalls.check(this, FIRST);
            return service.first(type);
        }
    }

    private static final class AsyncView<N extends Words> extends ViewCalls implements Words_ShelfAsync<N> {
        private final Words.Shelf<N> service;

        AsyncView(Words.Shelf<N> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public <U extends N> CompletableFuture<U> first(Class<U> type) {
            return ViewCalls.offload(this, FIRST, () -> service.first(type));
        }
    }

    private static final class SyncFromAsync<N extends Words> extends ViewCalls implements Words_ShelfSync<N> {
        private final Words_ShelfAsync<N> async;

        SyncFromAsync(Words_ShelfAsync<N> async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public <U extends N> U first(Class<U> type) {
            ViewCalls.check(this, FIRST);
            return ViewCalls.await(this, FIRST, async.first(type));
        }
    }

    private static final class AsyncFromSync<N extends Words> extends ViewCalls implements Words_ShelfAsync<N> {
        private final Words_ShelfSync<N> blocking;

        AsyncFromSync(Words_ShelfSync<N> blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public <U extends N> CompletableFuture<U> first(Class<U> type) {
            return ViewCalls.offload(this, FIRST, () -> blocking.first(type));
        }
    }
}
