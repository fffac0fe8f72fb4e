package goldens.throws_type_variable;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.throws_type_variable.Attempt")
final class AttemptViews {
    private static final int OR_THROW = 0;
    private static final int LATER_OR_THROW = 1;
    private static final int OWN_OR_THROW = 2;
    private static final int ONLY_IN_THROWS = 3;

    private AttemptViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("orThrow(Class)").declares(Throwable.class).blocking(),
                setup.operation("laterOrThrow(Exception)").declares(Throwable.class).async(),
                setup.operation("ownOrThrow()").declares(Throwable.class).blocking(),
                setup.operation("onlyInThrows()").declares(Throwable.class).blocking()));
    }

    static <F extends Exception> AttemptSync<F> sync(Attempt<F> service,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.throws_type_variable.AttemptSync");
        ViewSetup setup = ViewSetup.sync(runtime, AttemptViews.class, "Attempt", "AttemptAsync");
        return new SyncView<>(service, operations(setup));
    }

    static <F extends Exception> AttemptAsync<F> async(Attempt<F> service,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.throws_type_variable.AttemptAsync");
        ViewSetup setup = ViewSetup.async(runtime, AttemptViews.class, "Attempt", "AttemptAsync");
        return new AsyncView<>(service, operations(setup));
    }

    static <F extends Exception> AttemptSync<F> syncFrom(AttemptAsync<F> async,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.throws_type_variable.AttemptSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, AttemptViews.class, "AttemptAsync");
        return new SyncFromAsync<>(async, operations(setup));
    }

    static <F extends Exception> AttemptAsync<F> asyncFrom(AttemptSync<F> blocking,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.throws_type_variable.AttemptAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, AttemptViews.class, "AttemptSync",
                "AttemptAsync");
        return new AsyncFromSync<>(blocking, operations(setup));
    }

    private static final class SyncView<F extends Exception> extends ViewCalls implements AttemptSync<F> {
        private final Attempt<F> service;

        SyncView(Attempt<F> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public <X extends Throwable> String orThrow(Class<X> type) throws X {
            ViewCalls.check(this, OR_THROW);
            return service.orThrow(type);
        }

        @Override
        public <X extends Exception> String laterOrThrow(X failure) throws X {
            ViewCalls.check(this, LATER_OR_THROW);
            return ViewCalls.await(this, LATER_OR_THROW, service.laterOrThrow(failure));
        }

        @Override
        public void ownOrThrow() throws F {
            ViewCalls.check(this, OWN_OR_THROW);
            service.ownOrThrow();
        }

        @Override
        public <X extends Exception> int onlyInThrows() throws X {
            ViewCalls.check(this, ONLY_IN_THROWS);
            return service.<X>onlyInThrows();
        }
    }

    private static final class AsyncView<F extends Exception> extends ViewCalls implements AttemptAsync<F> {
        private final Attempt<F> service;

        AsyncView(Attempt<F> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public <X extends Throwable> CompletableFuture<String> orThrow(Class<X> type) {
            return ViewCalls.offload(this, OR_THROW, () -> service.orThrow(type));
        }

        @Override
        public <X extends Exception> CompletableFuture<String> laterOrThrow(X failure) {
            try {
                return ViewCalls.adopt(this, LATER_OR_THROW, service.laterOrThrow(failure));
            } catch (Throwable failure2) {
                return ViewCalls.failed(this, LATER_OR_THROW, failure2);
            }
        }

        @Override
        public CompletableFuture<Void> ownOrThrow() {
            return ViewCalls.offloadVoid(this, OWN_OR_THROW, () -> service.ownOrThrow());
        }

        @Override
        public <X extends Exception> CompletableFuture<Integer> onlyInThrows() {
            return ViewCalls.offload(this, ONLY_IN_THROWS, () -> service.<X>onlyInThrows());
        }
    }

    private static final class SyncFromAsync<F extends Exception> extends ViewCalls implements AttemptSync<F> {
        private final AttemptAsync<F> async;

        SyncFromAsync(AttemptAsync<F> async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public <X extends Throwable> String orThrow(Class<X> type) {
            ViewCalls.check(this, OR_THROW);
            return ViewCalls.await(this, OR_THROW, async.orThrow(type));
        }

        @Override
        public <X extends Exception> String laterOrThrow(X failure) {
            ViewCalls.check(this, LATER_OR_THROW);
            return ViewCalls.await(this, LATER_OR_THROW, async.laterOrThrow(failure));
        }

        @Override
        public void ownOrThrow() {
            ViewCalls.check(this, OWN_OR_THROW);
            ViewCalls.await(this, OWN_OR_THROW, async.ownOrThrow());
        }

        @Override
        public <X extends Exception> int onlyInThrows() {
            ViewCalls.check(this, ONLY_IN_THROWS);
            return ViewCalls.present(this, ONLY_IN_THROWS, ViewCalls.await(this, ONLY_IN_THROWS,
                    async.<X>onlyInThrows()));
        }
    }

    private static final class AsyncFromSync<F extends Exception> extends ViewCalls implements AttemptAsync<F> {
        private final AttemptSync<F> blocking;

        AsyncFromSync(AttemptSync<F> blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public <X extends Throwable> CompletableFuture<String> orThrow(Class<X> type) {
            return ViewCalls.offload(this, OR_THROW, () -> blocking.orThrow(type));
        }

        @Override
        public <X extends Exception> CompletableFuture<String> laterOrThrow(X failure) {
            return ViewCalls.offload(this, LATER_OR_THROW, () -> blocking.laterOrThrow(failure));
        }

        @Override
        public CompletableFuture<Void> ownOrThrow() {
            return ViewCalls.offloadVoid(this, OWN_OR_THROW, () -> blocking.ownOrThrow());
        }

        @Override
        public <X extends Exception> CompletableFuture<Integer> onlyInThrows() {
            return ViewCalls.offload(this, ONLY_IN_THROWS, () -> blocking.<X>onlyInThrows());
        }
    }
}
