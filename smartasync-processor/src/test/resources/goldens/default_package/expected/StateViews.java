import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("State")
final class StateViews {
    private final ViewOperation current;
    private final ViewOperation all;
    private final ViewOperation next;
    private final ViewOperation set;

    private StateViews(ViewSetup setup) {
        this.current = setup.operation("current()").blocking();
        this.all = setup.operation("all()").blocking();
        this.next = setup.operation("next(State)").async();
        this.set = setup.operation("set(State)").blocking();
    }

    private static StateViews of(ViewSetup setup) {
        StateViews known = setup.known(StateViews.class);
        return known != null ? known : setup.keep(new StateViews(setup));
    }

    static StateSync sync(State service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "StateSync");
        ViewSetup setup = ViewSetup.sync(runtime, StateViews.class, "State", "StateAsync");
        return of(setup).new SyncView(service);
    }

    static StateAsync async(State service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "StateAsync");
        ViewSetup setup = ViewSetup.async(runtime, StateViews.class, "State", "StateAsync");
        return of(setup).new AsyncView(service);
    }

    static StateSync syncFrom(StateAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "StateSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, StateViews.class, "StateAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static StateAsync asyncFrom(StateSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "StateAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, StateViews.class, "StateSync", "StateAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView implements StateSync {
        private final State service;

        SyncView(State service) {
            this.service = Objects.requireNonNull(service, "service");
        }

        @Override
        public State current() {
            current.checkCaller();
            return service.current();
        }

        @Override
        public List<State> all() {
            all.checkCaller();
            return service.all();
        }

        @Override
        public State next(State from) {
            return next.checkCaller().await(service.next(from));
        }

        @Override
        public void set(State state) {
            set.checkCaller();
            service.set(state);
        }

        @Override
        public String toString() {
            return Bridge.describe("StateSync", service);
        }
    }

    private final class AsyncView implements StateAsync {
        private final State service;

        AsyncView(State service) {
            this.service = Objects.requireNonNull(service, "service");
        }

        @Override
        public CompletableFuture<State> current() {
            return current.offload(() -> service.current());
        }

        @Override
        public CompletableFuture<List<State>> all() {
            return all.offload(() -> service.all());
        }

        @Override
        public CompletableFuture<State> next(State from) {
            try {
                return next.adopt(service.next(from));
            } catch (Throwable failure) {
                return next.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Void> set(State state) {
            return set.offloadVoid(() -> service.set(state));
        }

        @Override
        public String toString() {
            return Bridge.describe("StateAsync", service);
        }
    }

    private final class SyncFromAsync implements StateSync {
        private final StateAsync async;

        SyncFromAsync(StateAsync async) {
            this.async = Objects.requireNonNull(async, "async");
        }

        @Override
        public State current() {
            return current.checkCaller().await(async.current());
        }

        @Override
        public List<State> all() {
            return all.checkCaller().await(async.all());
        }

        @Override
        public State next(State from) {
            return next.checkCaller().await(async.next(from));
        }

        @Override
        public void set(State state) {
            set.checkCaller().await(async.set(state));
        }

        @Override
        public String toString() {
            return Bridge.describe("StateSync", async);
        }
    }

    private final class AsyncFromSync implements StateAsync {
        private final StateSync blocking;

        AsyncFromSync(StateSync blocking) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
        }

        @Override
        public CompletableFuture<State> current() {
            return current.offload(() -> blocking.current());
        }

        @Override
        public CompletableFuture<List<State>> all() {
            return all.offload(() -> blocking.all());
        }

        @Override
        public CompletableFuture<State> next(State from) {
            return next.offload(() -> blocking.next(from));
        }

        @Override
        public CompletableFuture<Void> set(State state) {
            return set.offloadVoid(() -> blocking.set(state));
        }

        @Override
        public String toString() {
            return Bridge.describe("StateAsync", blocking);
        }
    }
}
