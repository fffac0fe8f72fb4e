package goldens.final_bounds;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@SuppressWarnings("all")
@GeneratedView("goldens.final_bounds.Words.Names")
final class Words_NamesViews {
    private static final int FIRST = 0;

    private Words_NamesViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("first()").blocking()));
    }

    static <N extends String> Words_NamesSync<N> sync(Words.Names<N> service,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.final_bounds.Words_NamesSync");
        ViewSetup setup = ViewSetup.sync(runtime, Words_NamesViews.class, "Words.Names",
                "Words_NamesAsync");
        return new SyncView<>(service, operations(setup));
    }

    static <N extends String> Words_NamesAsync<N> async(Words.Names<N> service,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.final_bounds.Words_NamesAsync");
        ViewSetup setup = ViewSetup.async(runtime, Words_NamesViews.class, "Words.Names",
                "Words_NamesAsync");
        return new AsyncView<>(service, operations(setup));
    }

    static <N extends String> Words_NamesSync<N> syncFrom(Words_NamesAsync<N> async,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.final_bounds.Words_NamesSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, Words_NamesViews.class, "Words_NamesAsync");
        return new SyncFromAsync<>(async, operations(setup));
    }

    static <N extends String> Words_NamesAsync<N> asyncFrom(Words_NamesSync<N> blocking,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.final_bounds.Words_NamesAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, Words_NamesViews.class, "Words_NamesSync",
                "Words_NamesAsync");
        return new AsyncFromSync<>(blocking, operations(setup));
    }

    private static final class SyncView<N extends String> extends ViewCalls implements Words_NamesSync<N> {
        private final Words.Names<N> service;

        SyncView(Words.Names<N> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public N first() {
            ViewCalls.check(this, FIRST);
            return service.first();
        }
    }

    private static final class AsyncView<N extends String> extends ViewCalls implements Words_NamesAsync<N> {
        private final Words.Names<N> service;

        AsyncView(Words.Names<N> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<N> first() {
            return ViewCalls.offload(this, FIRST, () -> service.first());
        }
    }

    private static final class SyncFromAsync<N extends String> extends ViewCalls implements Words_NamesSync<N> {
        private final Words_NamesAsync<N> async;

        SyncFromAsync(Words_NamesAsync<N> async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public N first() {
            ViewCalls.check(this, FIRST);
            return ViewCalls.await(this, FIRST, async.first());
        }
    }

    private static final class AsyncFromSync<N extends String> extends ViewCalls implements Words_NamesAsync<N> {
        private final Words_NamesSync<N> blocking;

        AsyncFromSync(Words_NamesSync<N> blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<N> first() {
            return ViewCalls.offload(this, FIRST, () -> blocking.first());
        }
    }
}
