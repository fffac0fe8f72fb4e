package goldens.throws_type_variable;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.throws_type_variable.Attempt")
final class AttemptViews {
    private AttemptViews() {}

    static <F extends Exception> AttemptSync<F> sync(Attempt<F> service,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.throws_type_variable.AttemptSync");
        return new SyncView<>(service, runtime);
    }

    static <F extends Exception> AttemptAsync<F> async(Attempt<F> service,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.throws_type_variable.AttemptAsync");
        return new AsyncView<>(service, runtime);
    }

    static <F extends Exception> AttemptSync<F> syncFrom(AttemptAsync<F> async,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.throws_type_variable.AttemptSync");
        return new SyncFromAsync<>(async, runtime);
    }

    static <F extends Exception> AttemptAsync<F> asyncFrom(AttemptSync<F> blocking,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.throws_type_variable.AttemptAsync");
        return new AsyncFromSync<>(blocking, runtime);
    }

    private static final class SyncView<F extends Exception> implements AttemptSync<F> {
        private final Attempt<F> service;
        private final SyncOperation orThrow;
        private final SyncOperation laterOrThrow;
        private final SyncOperation ownOrThrow;
        private final SyncOperation onlyInThrows;

        SyncView(Attempt<F> service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Attempt", "AttemptAsync");
            this.orThrow = setup.operation("orThrow(Class)").calling();
            this.laterOrThrow = setup.operation("laterOrThrow(Exception)").declares(Throwable.class)
                    .awaiting();
            this.ownOrThrow = setup.operation("ownOrThrow()").calling();
            this.onlyInThrows = setup.operation("onlyInThrows()").calling();
        }

        @Override
        public <X extends Throwable> String orThrow(Class<X> type) throws X {
            orThrow.checkCaller();
            return service.orThrow(type);
        }

        @Override
        public <X extends Exception> String laterOrThrow(X failure) throws X {
            laterOrThrow.checkCaller();
            return laterOrThrow.await(service.laterOrThrow(failure));
        }

        @Override
        public void ownOrThrow() throws F {
            ownOrThrow.checkCaller();
            service.ownOrThrow();
        }

        @Override
        public <X extends Exception> int onlyInThrows() throws X {
            onlyInThrows.checkCaller();
            return service.<X>onlyInThrows();
        }

        @Override
        public String toString() {
            return Bridge.describe("AttemptSync", service);
        }
    }

    private static final class AsyncView<F extends Exception> implements AttemptAsync<F> {
        private final Attempt<F> service;
        private final AsyncOperation orThrow;
        private final AsyncOperation laterOrThrow;
        private final AsyncOperation ownOrThrow;
        private final AsyncOperation onlyInThrows;

        AsyncView(Attempt<F> service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Attempt", "AttemptAsync");
            this.orThrow = setup.operation("orThrow(Class)").offloading();
            this.laterOrThrow = setup.operation("laterOrThrow(Exception)").adopting();
            this.ownOrThrow = setup.operation("ownOrThrow()").offloading();
            this.onlyInThrows = setup.operation("onlyInThrows()").offloading();
        }

        @Override
        public <X extends Throwable> CompletableFuture<String> orThrow(Class<X> type) {
            return new OffloadedCall<String>(orThrow) {
                @Override
                protected String call() throws X {
                    return service.orThrow(type);
                }
            }.submit();
        }

        @Override
        public <X extends Exception> CompletableFuture<String> laterOrThrow(X failure) {
            try {
                return laterOrThrow.adopt(service.laterOrThrow(failure));
            } catch (Throwable failure2) {
                return laterOrThrow.failed(failure2);
            }
        }

        @Override
        public CompletableFuture<Void> ownOrThrow() {
            return new OffloadedCall<Void>(ownOrThrow) {
                @Override
                protected Void call() throws F {
                    service.ownOrThrow();
                    return null;
                }
            }.submit();
        }

        @Override
        public <X extends Exception> CompletableFuture<Integer> onlyInThrows() {
            return new OffloadedCall<Integer>(onlyInThrows) {
                @Override
                protected Integer call() throws X {
                    return service.<X>onlyInThrows();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("AttemptAsync", service);
        }
    }

    private static final class SyncFromAsync<F extends Exception> implements AttemptSync<F> {
        private final AttemptAsync<F> async;
        private final SyncOperation orThrow;
        private final SyncOperation laterOrThrow;
        private final SyncOperation ownOrThrow;
        private final SyncOperation onlyInThrows;

        SyncFromAsync(AttemptAsync<F> async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "AttemptAsync", "AttemptAsync");
            this.orThrow = setup.operation("orThrow(Class)").declares(Throwable.class).awaiting();
            this.laterOrThrow = setup.operation("laterOrThrow(Exception)").declares(Throwable.class)
                    .awaiting();
            this.ownOrThrow = setup.operation("ownOrThrow()").declares(Throwable.class).awaiting();
            this.onlyInThrows = setup.operation("onlyInThrows()").declares(Throwable.class)
                    .awaiting();
        }

        @Override
        public <X extends Throwable> String orThrow(Class<X> type) {
            orThrow.checkCaller();
            return orThrow.await(async.orThrow(type));
        }

        @Override
        public <X extends Exception> String laterOrThrow(X failure) {
            laterOrThrow.checkCaller();
            return laterOrThrow.await(async.laterOrThrow(failure));
        }

        @Override
        public void ownOrThrow() {
            ownOrThrow.checkCaller();
            ownOrThrow.await(async.ownOrThrow());
        }

        @Override
        public <X extends Exception> int onlyInThrows() {
            onlyInThrows.checkCaller();
            return onlyInThrows.await(async.<X>onlyInThrows());
        }

        @Override
        public String toString() {
            return Bridge.describe("AttemptSync", async);
        }
    }

    private static final class AsyncFromSync<F extends Exception> implements AttemptAsync<F> {
        private final AttemptSync<F> blocking;
        private final AsyncOperation orThrow;
        private final AsyncOperation laterOrThrow;
        private final AsyncOperation ownOrThrow;
        private final AsyncOperation onlyInThrows;

        AsyncFromSync(AttemptSync<F> blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "AttemptSync", "AttemptAsync");
            this.orThrow = setup.operation("orThrow(Class)").offloading();
            this.laterOrThrow = setup.operation("laterOrThrow(Exception)").offloading();
            this.ownOrThrow = setup.operation("ownOrThrow()").offloading();
            this.onlyInThrows = setup.operation("onlyInThrows()").offloading();
        }

        @Override
        public <X extends Throwable> CompletableFuture<String> orThrow(Class<X> type) {
            return new OffloadedCall<String>(orThrow) {
                @Override
                protected String call() throws X {
                    return blocking.orThrow(type);
                }
            }.submit();
        }

        @Override
        public <X extends Exception> CompletableFuture<String> laterOrThrow(X failure) {
            return new OffloadedCall<String>(laterOrThrow) {
                @Override
                protected String call() throws X {
                    return blocking.laterOrThrow(failure);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Void> ownOrThrow() {
            return new OffloadedCall<Void>(ownOrThrow) {
                @Override
                protected Void call() throws F {
                    blocking.ownOrThrow();
                    return null;
                }
            }.submit();
        }

        @Override
        public <X extends Exception> CompletableFuture<Integer> onlyInThrows() {
            return new OffloadedCall<Integer>(onlyInThrows) {
                @Override
                protected Integer call() throws X {
                    return blocking.<X>onlyInThrows();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("AttemptAsync", blocking);
        }
    }
}
