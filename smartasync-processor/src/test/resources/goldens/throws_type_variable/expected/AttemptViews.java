package goldens.throws_type_variable;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.throws_type_variable.Attempt")
final class AttemptViews {
    private final ViewOperation orThrow;
    private final ViewOperation laterOrThrow;
    private final ViewOperation ownOrThrow;
    private final ViewOperation onlyInThrows;

    private AttemptViews(ViewSetup setup) {
        this.orThrow = setup.operation("orThrow(Class)").declares(Throwable.class).blocking();
        this.laterOrThrow = setup.operation("laterOrThrow(Exception)").declares(Throwable.class)
                .async();
        this.ownOrThrow = setup.operation("ownOrThrow()").declares(Throwable.class).blocking();
        this.onlyInThrows = setup.operation("onlyInThrows()").declares(Throwable.class).blocking();
    }

    private static AttemptViews of(ViewSetup setup) {
        AttemptViews known = setup.known(AttemptViews.class);
        return known != null ? known : setup.keep(new AttemptViews(setup));
    }

    static <F extends Exception> AttemptSync<F> sync(Attempt<F> service,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.throws_type_variable.AttemptSync");
        ViewSetup setup = ViewSetup.sync(runtime, AttemptViews.class, "Attempt", "AttemptAsync");
        return of(setup).new SyncView<>(service);
    }

    static <F extends Exception> AttemptAsync<F> async(Attempt<F> service,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.throws_type_variable.AttemptAsync");
        ViewSetup setup = ViewSetup.async(runtime, AttemptViews.class, "Attempt", "AttemptAsync");
        return of(setup).new AsyncView<>(service);
    }

    static <F extends Exception> AttemptSync<F> syncFrom(AttemptAsync<F> async,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.throws_type_variable.AttemptSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, AttemptViews.class, "AttemptAsync");
        return of(setup).new SyncFromAsync<>(async);
    }

    static <F extends Exception> AttemptAsync<F> asyncFrom(AttemptSync<F> blocking,
            SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.throws_type_variable.AttemptAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, AttemptViews.class, "AttemptSync",
                "AttemptAsync");
        return of(setup).new AsyncFromSync<>(blocking);
    }

    private final class SyncView<F extends Exception> extends SourceView implements AttemptSync<F> {
        private final Attempt<F> service;

        SyncView(Attempt<F> service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public <X extends Throwable> String orThrow(Class<X> type) throws X {
            orThrow.checkCaller();
            return service.orThrow(type);
        }

        @Override
        public <X extends Exception> String laterOrThrow(X failure) throws X {
            return laterOrThrow.checkCaller().await(service.laterOrThrow(failure));
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

    private final class AsyncView<F extends Exception> extends SourceView implements AttemptAsync<F> {
        private final Attempt<F> service;

        AsyncView(Attempt<F> service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public <X extends Throwable> CompletableFuture<String> orThrow(Class<X> type) {
            return orThrow.offload(() -> service.orThrow(type));
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
            return ownOrThrow.offloadVoid(() -> service.ownOrThrow());
        }

        @Override
        public <X extends Exception> CompletableFuture<Integer> onlyInThrows() {
            return onlyInThrows.offload(() -> service.<X>onlyInThrows());
        }

        @Override
        public String toString() {
            return Bridge.describe("AttemptAsync", service);
        }
    }

    private final class SyncFromAsync<F extends Exception> extends SourceView implements AttemptSync<F> {
        private final AttemptAsync<F> async;

        SyncFromAsync(AttemptAsync<F> async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public <X extends Throwable> String orThrow(Class<X> type) {
            return orThrow.checkCaller().await(async.orThrow(type));
        }

        @Override
        public <X extends Exception> String laterOrThrow(X failure) {
            return laterOrThrow.checkCaller().await(async.laterOrThrow(failure));
        }

        @Override
        public void ownOrThrow() {
            ownOrThrow.checkCaller().await(async.ownOrThrow());
        }

        @Override
        public <X extends Exception> int onlyInThrows() {
            return onlyInThrows.present(onlyInThrows.checkCaller().await(async.<X>onlyInThrows()));
        }

        @Override
        public String toString() {
            return Bridge.describe("AttemptSync", async);
        }
    }

    private final class AsyncFromSync<F extends Exception> extends SourceView implements AttemptAsync<F> {
        private final AttemptSync<F> blocking;

        AsyncFromSync(AttemptSync<F> blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public <X extends Throwable> CompletableFuture<String> orThrow(Class<X> type) {
            return orThrow.offload(() -> blocking.orThrow(type));
        }

        @Override
        public <X extends Exception> CompletableFuture<String> laterOrThrow(X failure) {
            return laterOrThrow.offload(() -> blocking.laterOrThrow(failure));
        }

        @Override
        public CompletableFuture<Void> ownOrThrow() {
            return ownOrThrow.offloadVoid(() -> blocking.ownOrThrow());
        }

        @Override
        public <X extends Exception> CompletableFuture<Integer> onlyInThrows() {
            return onlyInThrows.offload(() -> blocking.<X>onlyInThrows());
        }

        @Override
        public String toString() {
            return Bridge.describe("AttemptAsync", blocking);
        }
    }
}
