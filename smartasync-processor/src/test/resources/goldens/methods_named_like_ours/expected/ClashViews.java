package goldens.methods_named_like_ours;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.methods_named_like_ours.Clash")
final class ClashViews {
    private static final int SOURCE_OF = 0;
    private static final int AWAIT = 1;
    private static final int CHECK = 2;
    private static final int ADOPT = 3;
    private static final int PRESENT = 4;
    private static final int SOURCE = 5;
    private static final int RUNTIME = 6;
    private static final int OPERATION = 7;
    private static final int PRICE_OF = 8;
    private static final int PRICE_OF2 = 9;
    private static final int PRICE_OF3 = 10;

    private ClashViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("sourceOf(Object)").blocking(),
                setup.operation("await(Object, int, CompletableFuture)").async(),
                setup.operation("check(Object, int)").blocking(),
                setup.operation("adopt(Object, int, Object)").async(),
                setup.operation("present(Object, int, Object)").blocking(),
                setup.operation("source(Object)").blocking(),
                setup.operation("runtime(Object)").blocking(),
                setup.operation("operation(Object, int)").blocking(),
                setup.operation("priceOf(int)").async(),
                setup.operation("PRICE_OF(int, int)").async(),
                setup.operation("price_Of(int, int)").blocking()));
    }

    static ClashSync sync(Clash service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.methods_named_like_ours.ClashSync");
        ViewSetup setup = ViewSetup.sync(runtime, ClashViews.class, "Clash", "ClashAsync");
        return new SyncView(service, operations(setup));
    }

    static ClashAsync async(Clash service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.methods_named_like_ours.ClashAsync");
        ViewSetup setup = ViewSetup.async(runtime, ClashViews.class, "Clash", "ClashAsync");
        return new AsyncView(service, operations(setup));
    }

    static ClashSync syncFrom(ClashAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.methods_named_like_ours.ClashSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, ClashViews.class, "ClashAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static ClashAsync asyncFrom(ClashSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.methods_named_like_ours.ClashAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, ClashViews.class, "ClashSync", "ClashAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements ClashSync {
        private final Clash service;

        SyncView(Clash service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public Optional<Object> sourceOf(Object view) {
            ViewCalls.check(this, SOURCE_OF);
            return service.sourceOf(view);
        }

        @Override
        public String await(Object view, int index, CompletableFuture<String> future) {
            ViewCalls.check(this, AWAIT);
            return ViewCalls.await(this, AWAIT, service.await(view, index, future));
        }

        @Override
        public String check(Object view, int index) {
            ViewCalls.check(this, CHECK);
            return service.check(view, index);
        }

        @Override
        public String adopt(Object view, int index, Object stage) {
            ViewCalls.check(this, ADOPT);
            return ViewCalls.await(this, ADOPT, service.adopt(view, index, stage));
        }

        @Override
        public <T> T present(Object view, int index, T value) {
            ViewCalls.check(this, PRESENT);
            return service.present(view, index, value);
        }

        @Override
        public Object source(Object view) {
            ViewCalls.check(this, SOURCE);
            return service.source(view);
        }

        @Override
        public Object runtime(Object view) {
            ViewCalls.check(this, RUNTIME);
            return service.runtime(view);
        }

        @Override
        public Object operation(Object view, int index) {
            ViewCalls.check(this, OPERATION);
            return service.operation(view, index);
        }

        @Override
        public Integer priceOf(int PRICE_OF2) {
            ViewCalls.check(this, PRICE_OF);
            return ViewCalls.await(this, PRICE_OF, service.priceOf(PRICE_OF2));
        }

        @Override
        public Integer PRICE_OF(int ViewCalls2, int PRICE_OF22) {
            ViewCalls.check(this, PRICE_OF2);
            return ViewCalls.await(this, PRICE_OF2, service.PRICE_OF(ViewCalls2, PRICE_OF22));
        }

        @Override
        public int price_Of(int service, int operations) {
            ViewCalls.check(this, PRICE_OF3);
            return this.service.price_Of(service, operations);
        }
    }

    private static final class AsyncView extends ViewCalls implements ClashAsync {
        private final Clash service;

        AsyncView(Clash service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<Optional<Object>> sourceOf(Object view) {
            return ViewCalls.offload(this, SOURCE_OF, () -> service.sourceOf(view));
        }

        @Override
        public CompletableFuture<String> await(Object view, int index,
                CompletableFuture<String> future) {
            try {
                return ViewCalls.adopt(this, AWAIT, service.await(view, index, future));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, AWAIT, failure);
            }
        }

        @Override
        public CompletableFuture<String> check(Object view, int index) {
            return ViewCalls.offload(this, CHECK, () -> service.check(view, index));
        }

        @Override
        public CompletableFuture<String> adopt(Object view, int index, Object stage) {
            try {
                return ViewCalls.adopt(this, ADOPT, service.adopt(view, index, stage));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, ADOPT, failure);
            }
        }

        @Override
        public <T> CompletableFuture<T> present(Object view, int index, T value) {
            return ViewCalls.offload(this, PRESENT, () -> service.present(view, index, value));
        }

        @Override
        public CompletableFuture<Object> source(Object view) {
            return ViewCalls.offload(this, SOURCE, () -> service.source(view));
        }

        @Override
        public CompletableFuture<Object> runtime(Object view) {
            return ViewCalls.offload(this, RUNTIME, () -> service.runtime(view));
        }

        @Override
        public CompletableFuture<Object> operation(Object view, int index) {
            return ViewCalls.offload(this, OPERATION, () -> service.operation(view, index));
        }

        @Override
        public CompletableFuture<Integer> priceOf(int PRICE_OF2) {
            try {
                return ViewCalls.adopt(this, PRICE_OF, service.priceOf(PRICE_OF2));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, PRICE_OF, failure);
            }
        }

        @Override
        public CompletableFuture<Integer> PRICE_OF(int ViewCalls2, int PRICE_OF22) {
            try {
                return ViewCalls.adopt(this, PRICE_OF2, service.PRICE_OF(ViewCalls2, PRICE_OF22));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, PRICE_OF2, failure);
            }
        }

        @Override
        public CompletableFuture<Integer> price_Of(int service, int operations) {
            return ViewCalls.offload(this, PRICE_OF3, () -> this.service.price_Of(service,
                    operations));
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements ClashSync {
        private final ClashAsync async;

        SyncFromAsync(ClashAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public Optional<Object> sourceOf(Object view) {
            ViewCalls.check(this, SOURCE_OF);
            return ViewCalls.await(this, SOURCE_OF, async.sourceOf(view));
        }

        @Override
        public String await(Object view, int index, CompletableFuture<String> future) {
            ViewCalls.check(this, AWAIT);
            return ViewCalls.await(this, AWAIT, async.await(view, index, future));
        }

        @Override
        public String check(Object view, int index) {
            ViewCalls.check(this, CHECK);
            return ViewCalls.await(this, CHECK, async.check(view, index));
        }

        @Override
        public String adopt(Object view, int index, Object stage) {
            ViewCalls.check(this, ADOPT);
            return ViewCalls.await(this, ADOPT, async.adopt(view, index, stage));
        }

        @Override
        public <T> T present(Object view, int index, T value) {
            ViewCalls.check(this, PRESENT);
            return ViewCalls.await(this, PRESENT, async.present(view, index, value));
        }

        @Override
        public Object source(Object view) {
            ViewCalls.check(this, SOURCE);
            return ViewCalls.await(this, SOURCE, async.source(view));
        }

        @Override
        public Object runtime(Object view) {
            ViewCalls.check(this, RUNTIME);
            return ViewCalls.await(this, RUNTIME, async.runtime(view));
        }

        @Override
        public Object operation(Object view, int index) {
            ViewCalls.check(this, OPERATION);
            return ViewCalls.await(this, OPERATION, async.operation(view, index));
        }

        @Override
        public Integer priceOf(int PRICE_OF2) {
            ViewCalls.check(this, PRICE_OF);
            return ViewCalls.await(this, PRICE_OF, async.priceOf(PRICE_OF2));
        }

        @Override
        public Integer PRICE_OF(int ViewCalls2, int PRICE_OF22) {
            ViewCalls.check(this, PRICE_OF2);
            return ViewCalls.await(this, PRICE_OF2, async.PRICE_OF(ViewCalls2, PRICE_OF22));
        }

        @Override
        public int price_Of(int service, int operations) {
            ViewCalls.check(this, PRICE_OF3);
            return ViewCalls.present(this, PRICE_OF3, ViewCalls.await(this, PRICE_OF3,
                    async.price_Of(service, operations)));
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements ClashAsync {
        private final ClashSync blocking;

        AsyncFromSync(ClashSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Optional<Object>> sourceOf(Object view) {
            return ViewCalls.offload(this, SOURCE_OF, () -> blocking.sourceOf(view));
        }

        @Override
        public CompletableFuture<String> await(Object view, int index,
                CompletableFuture<String> future) {
            return ViewCalls.offload(this, AWAIT, () -> blocking.await(view, index, future));
        }

        @Override
        public CompletableFuture<String> check(Object view, int index) {
            return ViewCalls.offload(this, CHECK, () -> blocking.check(view, index));
        }

        @Override
        public CompletableFuture<String> adopt(Object view, int index, Object stage) {
            return ViewCalls.offload(this, ADOPT, () -> blocking.adopt(view, index, stage));
        }

        @Override
        public <T> CompletableFuture<T> present(Object view, int index, T value) {
            return ViewCalls.offload(this, PRESENT, () -> blocking.present(view, index, value));
        }

        @Override
        public CompletableFuture<Object> source(Object view) {
            return ViewCalls.offload(this, SOURCE, () -> blocking.source(view));
        }

        @Override
        public CompletableFuture<Object> runtime(Object view) {
            return ViewCalls.offload(this, RUNTIME, () -> blocking.runtime(view));
        }

        @Override
        public CompletableFuture<Object> operation(Object view, int index) {
            return ViewCalls.offload(this, OPERATION, () -> blocking.operation(view, index));
        }

        @Override
        public CompletableFuture<Integer> priceOf(int PRICE_OF2) {
            return ViewCalls.offload(this, PRICE_OF, () -> blocking.priceOf(PRICE_OF2));
        }

        @Override
        public CompletableFuture<Integer> PRICE_OF(int ViewCalls2, int PRICE_OF22) {
            return ViewCalls.offload(this, PRICE_OF2, () -> blocking.PRICE_OF(ViewCalls2,
                    PRICE_OF22));
        }

        @Override
        public CompletableFuture<Integer> price_Of(int service, int operations) {
            return ViewCalls.offload(this, PRICE_OF3, () -> blocking.price_Of(service, operations));
        }
    }
}
