package goldens.final_bounds;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.final_bounds.Words")
final class WordsViews {
    private static final int LENGTHS = 0;
    private static final int COPY = 1;
    private static final int COLLECT = 2;
    private static final int FILTER = 3;

    private WordsViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("lengths(Class)").blocking(),
                setup.operation("copy(String)").blocking(),
                setup.operation("collect(List)").async(),
                setup.operation("filter(Class)").async()));
    }

    static WordsSync sync(Words service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.final_bounds.WordsSync");
        ViewSetup setup = ViewSetup.sync(runtime, WordsViews.class, "Words", "WordsAsync");
        return new SyncView(service, operations(setup));
    }

    static WordsAsync async(Words service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.final_bounds.WordsAsync");
        ViewSetup setup = ViewSetup.async(runtime, WordsViews.class, "Words", "WordsAsync");
        return new AsyncView(service, operations(setup));
    }

    static WordsSync syncFrom(WordsAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.final_bounds.WordsSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, WordsViews.class, "WordsAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static WordsAsync asyncFrom(WordsSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.final_bounds.WordsAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, WordsViews.class, "WordsSync", "WordsAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements WordsSync {
        private final Words service;

        SyncView(Words service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        @SuppressWarnings("all")
        public <W extends Integer> List<W> lengths(Class<W> type) {
            ViewCalls.check(this, LENGTHS);
            return service.lengths(type);
        }

        @Override
        @SuppressWarnings("all")
        public <U extends String & Cloneable> U copy(U word) {
            ViewCalls.check(this, COPY);
            return service.copy(word);
        }

        @Override
        public <U extends List<String>> U collect(U into) {
            ViewCalls.check(this, COLLECT);
            return ViewCalls.await(this, COLLECT, service.collect(into));
        }

        @Override
        @SuppressWarnings("all")
        public <U extends String> List<U> filter(Class<U> type) {
            ViewCalls.check(this, FILTER);
            return ViewCalls.await(this, FILTER, service.filter(type));
        }
    }

    private static final class AsyncView extends ViewCalls implements WordsAsync {
        private final Words service;

        AsyncView(Words service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        @SuppressWarnings("all")
        public <W extends Integer> CompletableFuture<List<W>> lengths(Class<W> type) {
            return ViewCalls.offload(this, LENGTHS, () -> service.lengths(type));
        }

        @Override
        @SuppressWarnings("all")
        public <U extends String & Cloneable> CompletableFuture<U> copy(U word) {
            return ViewCalls.offload(this, COPY, () -> service.copy(word));
        }

        @Override
        public <U extends List<String>> CompletableFuture<U> collect(U into) {
            try {
                return ViewCalls.adopt(this, COLLECT, service.collect(into));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, COLLECT, failure);
            }
        }

        @Override
        @SuppressWarnings("all")
        public <U extends String> CompletableFuture<List<U>> filter(Class<U> type) {
            try {
                return ViewCalls.adopt(this, FILTER, service.filter(type));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, FILTER, failure);
            }
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements WordsSync {
        private final WordsAsync async;

        SyncFromAsync(WordsAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        @SuppressWarnings("all")
        public <W extends Integer> List<W> lengths(Class<W> type) {
            ViewCalls.check(this, LENGTHS);
            return ViewCalls.await(this, LENGTHS, async.lengths(type));
        }

        @Override
        @SuppressWarnings("all")
        public <U extends String & Cloneable> U copy(U word) {
            ViewCalls.check(this, COPY);
            return ViewCalls.await(this, COPY, async.copy(word));
        }

        @Override
        public <U extends List<String>> U collect(U into) {
            ViewCalls.check(this, COLLECT);
            return ViewCalls.await(this, COLLECT, async.collect(into));
        }

        @Override
        @SuppressWarnings("all")
        public <U extends String> List<U> filter(Class<U> type) {
            ViewCalls.check(this, FILTER);
            return ViewCalls.await(this, FILTER, async.filter(type));
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements WordsAsync {
        private final WordsSync blocking;

        AsyncFromSync(WordsSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        @SuppressWarnings("all")
        public <W extends Integer> CompletableFuture<List<W>> lengths(Class<W> type) {
            return ViewCalls.offload(this, LENGTHS, () -> blocking.lengths(type));
        }

        @Override
        @SuppressWarnings("all")
        public <U extends String & Cloneable> CompletableFuture<U> copy(U word) {
            return ViewCalls.offload(this, COPY, () -> blocking.copy(word));
        }

        @Override
        public <U extends List<String>> CompletableFuture<U> collect(U into) {
            return ViewCalls.offload(this, COLLECT, () -> blocking.collect(into));
        }

        @Override
        @SuppressWarnings("all")
        public <U extends String> CompletableFuture<List<U>> filter(Class<U> type) {
            return ViewCalls.offload(this, FILTER, () -> blocking.filter(type));
        }
    }

    static final class SyncStatics {
        private static final ViewOperation count;

        static {
            Bridge.requireLevel(1, "goldens.final_bounds.WordsSync");
            ViewSetup setup = ViewSetup.sync(SmartAsyncRuntime.shared(), WordsViews.class, "Words",
                    "WordsAsync");
            count = setup.operation("count(Integer)").blocking().make();
        }

        private SyncStatics() {}

        @SuppressWarnings("all")
        static <N extends Integer> N count(N seed) {
            count.checkCaller();
            return Words.count(seed);
        }
    }

    static final class AsyncStatics {
        private static final ViewOperation count;

        static {
            Bridge.requireLevel(1, "goldens.final_bounds.WordsAsync");
            ViewSetup setup = ViewSetup.async(SmartAsyncRuntime.shared(), WordsViews.class, "Words",
                    "WordsAsync");
            count = setup.operation("count(Integer)").blocking().make();
        }

        private AsyncStatics() {}

        @SuppressWarnings("all")
        static <N extends Integer> CompletableFuture<N> count(N seed) {
            return count.offload(() -> Words.count(seed));
        }
    }
}
