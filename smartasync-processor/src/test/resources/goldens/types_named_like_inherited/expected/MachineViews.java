package goldens.types_named_like_inherited;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.types_named_like_inherited.Machine")
final class MachineViews {
    private MachineViews() {}

    static MachineSync sync(Machine service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.types_named_like_inherited.MachineSync");
        return new SyncView(service, runtime);
    }

    static MachineAsync async(Machine service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.types_named_like_inherited.MachineAsync");
        return new AsyncView(service, runtime);
    }

    static MachineSync syncFrom(MachineAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.types_named_like_inherited.MachineSync");
        return new SyncFromAsync(async, runtime);
    }

    static MachineAsync asyncFrom(MachineSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.types_named_like_inherited.MachineAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements MachineSync {
        private final Machine service;
        private final SyncOperation state;
        private final SyncOperation states;

        SyncView(Machine service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Machine", "MachineAsync");
            this.state = setup.operation("state()").calling();
            this.states = setup.operation("states(Map)").calling();
        }

        @Override
        public State state() {
            state.checkCaller();
            return service.state();
        }

        @Override
        public List<State> states(Map<State, State> changes) throws AsynchronousCompletionTask {
            states.checkCaller();
            return service.states(changes);
        }

        @Override
        public String toString() {
            return Bridge.describe("MachineSync", service);
        }
    }

    private static final class AsyncView implements MachineAsync {
        private final Machine service;
        private final AsyncOperation state;
        private final AsyncOperation states;

        AsyncView(Machine service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Machine", "MachineAsync");
            this.state = setup.operation("state()").offloading();
            this.states = setup.operation("states(Map)").offloading();
        }

        @Override
        public CompletableFuture<State> state() {
            return new OffloadedCall<State>(state) {
                @Override
                protected goldens.types_named_like_inherited.State call() {
                    return service.state();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<List<State>> states(Map<State, State> changes) {
            return new OffloadedCall<List<State>>(states) {
                @Override
                protected List<goldens.types_named_like_inherited.State> call() throws
                        goldens.types_named_like_inherited.AsynchronousCompletionTask {
                    return service.states(changes);
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("MachineAsync", service);
        }
    }

    private static final class SyncFromAsync implements MachineSync {
        private final MachineAsync async;
        private final SyncOperation state;
        private final SyncOperation states;

        SyncFromAsync(MachineAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "MachineAsync", "MachineAsync");
            this.state = setup.operation("state()").awaiting();
            this.states = setup.operation("states(Map)").declares(AsynchronousCompletionTask.class)
                    .awaiting();
        }

        @Override
        public State state() {
            state.checkCaller();
            return state.await(async.state());
        }

        @Override
        public List<State> states(Map<State, State> changes) {
            states.checkCaller();
            return states.await(async.states(changes));
        }

        @Override
        public String toString() {
            return Bridge.describe("MachineSync", async);
        }
    }

    private static final class AsyncFromSync implements MachineAsync {
        private final MachineSync blocking;
        private final AsyncOperation state;
        private final AsyncOperation states;

        AsyncFromSync(MachineSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "MachineSync", "MachineAsync");
            this.state = setup.operation("state()").offloading();
            this.states = setup.operation("states(Map)").offloading();
        }

        @Override
        public CompletableFuture<State> state() {
            return new OffloadedCall<State>(state) {
                @Override
                protected goldens.types_named_like_inherited.State call() {
                    return blocking.state();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<List<State>> states(Map<State, State> changes) {
            return new OffloadedCall<List<State>>(states) {
                @Override
                protected List<goldens.types_named_like_inherited.State> call() throws
                        goldens.types_named_like_inherited.AsynchronousCompletionTask {
                    return blocking.states(changes);
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("MachineAsync", blocking);
        }
    }
}
