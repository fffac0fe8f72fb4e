import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("State")
final class StateViews {
    private final ViewOperation all;
    private final ViewOperation next;
    private final ViewOperation set;
    private final SmartAsyncRuntime runtime;

    private StateViews(ViewSetup setup) {
        this.runtime = setup.runtime();
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

    private final class SyncView extends SourceView implements StateSync {
        private final State service;

        SyncView(State service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public StateSync current() {
            State found = service.current();
            return found == null ? Bridge.absent() : StateSync.of(found, runtime);
        }

        @Override
        public List<State> all() {
            all.checkCaller();
            return service.all();
        }

        @Override
        public StateSync next(State from) {
            State found = next.checkCaller().await(service.next(from));
            return found == null ? Bridge.absent() : StateSync.of(found, runtime);
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

    private final class AsyncView extends SourceView implements StateAsync {
        private final State service;

        AsyncView(State service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public StateAsync current() {
            State found = service.current();
            return found == null ? Bridge.absent() : StateAsync.of(found, runtime);
        }

        @Override
        public CompletableFuture<List<State>> all() {
            return all.offload(() -> service.all());
        }

        @Override
        public CompletableFuture<StateAsync> next(State from) {
            try {
                return next.viewed(next.adopt(service.next(from)),
                        found -> StateAsync.of(found, runtime));
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

    private final class SyncFromAsync extends SourceView implements StateSync {
        private final StateAsync async;

        SyncFromAsync(StateAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public StateSync current() {
            StateAsync found = async.current();
            return found == null ? Bridge.absent() : StateSync.from(found, runtime);
        }

        @Override
        public List<State> all() {
            return all.checkCaller().await(async.all());
        }

        @Override
        public StateSync next(State from) {
            StateAsync found = next.checkCaller().await(async.next(from));
            return found == null ? Bridge.absent() : StateSync.from(found, runtime);
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

    private final class AsyncFromSync extends SourceView implements StateAsync {
        private final StateSync blocking;

        AsyncFromSync(StateSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public StateAsync current() {
            StateSync found = blocking.current();
            return found == null ? Bridge.absent() : StateAsync.from(found, runtime);
        }

        @Override
        public CompletableFuture<List<State>> all() {
            return all.offload(() -> blocking.all());
        }

        @Override
        public CompletableFuture<StateAsync> next(State from) {
            return next.viewed(next.<StateSync>offload(() -> blocking.next(from)),
                    found -> StateAsync.from(found, runtime));
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
