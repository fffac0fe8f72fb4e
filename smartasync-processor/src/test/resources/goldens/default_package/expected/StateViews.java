import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.concurrent.CompletableFuture;

@GeneratedView("State")
final class StateViews {
    private static final int ALL = 0;
    private static final int NEXT = 1;
    private static final int SET = 2;

    private StateViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("all()").blocking(),
                setup.operation("next(State)").async(),
                setup.operation("set(State)").blocking()));
    }

    static StateSync sync(State service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "StateSync");
        ViewSetup setup = ViewSetup.sync(runtime, StateViews.class, "State", "StateAsync");
        return new SyncView(service, operations(setup));
    }

    static StateAsync async(State service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "StateAsync");
        ViewSetup setup = ViewSetup.async(runtime, StateViews.class, "State", "StateAsync");
        return new AsyncView(service, operations(setup));
    }

    static StateSync syncFrom(StateAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "StateSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, StateViews.class, "StateAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static StateAsync asyncFrom(StateSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "StateAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, StateViews.class, "StateSync", "StateAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements StateSync {
        private final State service;

        SyncView(State service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public StateSync current() {
            State found = service.current();
            return found == null ? Bridge.absent() : StateSync.of(found, ViewCalls.runtime(this));
        }

        @Override
        public List<State> all() {
            ViewCalls.check(this, ALL);
            return service.all();
        }

        @Override
        public StateSync next(State from) {
            ViewCalls.check(this, NEXT);
            State found = ViewCalls.await(this, NEXT, service.next(from));
            return found == null ? Bridge.absent() : StateSync.of(found, ViewCalls.runtime(this));
        }

        @Override
        public void set(State state) {
            ViewCalls.check(this, SET);
            service.set(state);
        }
    }

    private static final class AsyncView extends ViewCalls implements StateAsync {
        private final State service;

        AsyncView(State service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public StateAsync current() {
            State found = service.current();
            return found == null ? Bridge.absent() : StateAsync.of(found, ViewCalls.runtime(this));
        }

        @Override
        public CompletableFuture<List<State>> all() {
            return ViewCalls.offload(this, ALL, () -> service.all());
        }

        @Override
        public CompletableFuture<StateAsync> next(State from) {
            try {
                return ViewCalls.operation(this, NEXT).viewed(ViewCalls.adopt(this, NEXT,
                        service.next(from)),
                        found -> StateAsync.of(found, ViewCalls.runtime(this)));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, NEXT, failure);
            }
        }

        @Override
        public CompletableFuture<Void> set(State state) {
            return ViewCalls.offloadVoid(this, SET, () -> service.set(state));
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements StateSync {
        private final StateAsync async;

        SyncFromAsync(StateAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public StateSync current() {
            StateAsync found = async.current();
            return found == null ? Bridge.absent() : StateSync.from(found, ViewCalls.runtime(this));
        }

        @Override
        public List<State> all() {
            ViewCalls.check(this, ALL);
            return ViewCalls.await(this, ALL, async.all());
        }

        @Override
        public StateSync next(State from) {
            ViewCalls.check(this, NEXT);
            StateAsync found = ViewCalls.await(this, NEXT, async.next(from));
            return found == null ? Bridge.absent() : StateSync.from(found, ViewCalls.runtime(this));
        }

        @Override
        public void set(State state) {
            ViewCalls.check(this, SET);
            ViewCalls.await(this, SET, async.set(state));
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements StateAsync {
        private final StateSync blocking;

        AsyncFromSync(StateSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public StateAsync current() {
            StateSync found = blocking.current();
            return found == null ? Bridge.absent() : StateAsync.from(found, ViewCalls.runtime(this));
        }

        @Override
        public CompletableFuture<List<State>> all() {
            return ViewCalls.offload(this, ALL, () -> blocking.all());
        }

        @Override
        public CompletableFuture<StateAsync> next(State from) {
            return ViewCalls.operation(this, NEXT).viewed(ViewCalls.<StateSync>offload(this, NEXT,
                    () -> blocking.next(from)),
                    found -> StateAsync.from(found, ViewCalls.runtime(this)));
        }

        @Override
        public CompletableFuture<Void> set(State state) {
            return ViewCalls.offloadVoid(this, SET, () -> blocking.set(state));
        }
    }
}
