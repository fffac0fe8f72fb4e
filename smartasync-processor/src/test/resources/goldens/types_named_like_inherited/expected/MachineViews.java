package goldens.types_named_like_inherited;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.types_named_like_inherited.Machine")
final class MachineViews {
    private static final int STATE = 0;
    private static final int STATES = 1;

    private MachineViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("state()").blocking(),
                setup.operation("states(Map)").declares(AsynchronousCompletionTask.class)
                        .blocking()));
    }

    static MachineSync sync(Machine service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.types_named_like_inherited.MachineSync");
        ViewSetup setup = ViewSetup.sync(runtime, MachineViews.class, "Machine", "MachineAsync");
        return new SyncView(service, operations(setup));
    }

    static MachineAsync async(Machine service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.types_named_like_inherited.MachineAsync");
        ViewSetup setup = ViewSetup.async(runtime, MachineViews.class, "Machine", "MachineAsync");
        return new AsyncView(service, operations(setup));
    }

    static MachineSync syncFrom(MachineAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.types_named_like_inherited.MachineSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, MachineViews.class, "MachineAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static MachineAsync asyncFrom(MachineSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.types_named_like_inherited.MachineAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, MachineViews.class, "MachineSync",
                "MachineAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements MachineSync {
        private final Machine service;

        SyncView(Machine service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public State state() {
            ViewCalls.check(this, STATE);
            return service.state();
        }

        @Override
        public List<State> states(Map<State, State> changes) throws AsynchronousCompletionTask {
            ViewCalls.check(this, STATES);
            return service.states(changes);
        }
    }

    private static final class AsyncView extends ViewCalls implements MachineAsync {
        private final Machine service;

        AsyncView(Machine service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<State> state() {
            return ViewCalls.offload(this, STATE, () -> service.state());
        }

        @Override
        public CompletableFuture<List<State>> states(Map<State, State> changes) {
            return ViewCalls.offload(this, STATES, () -> service.states(changes));
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements MachineSync {
        private final MachineAsync async;

        SyncFromAsync(MachineAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public State state() {
            ViewCalls.check(this, STATE);
            return ViewCalls.await(this, STATE, async.state());
        }

        @Override
        public List<State> states(Map<State, State> changes) {
            ViewCalls.check(this, STATES);
            return ViewCalls.await(this, STATES, async.states(changes));
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements MachineAsync {
        private final MachineSync blocking;

        AsyncFromSync(MachineSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<State> state() {
            return ViewCalls.offload(this, STATE, () -> blocking.state());
        }

        @Override
        public CompletableFuture<List<State>> states(Map<State, State> changes) {
            return ViewCalls.offload(this, STATES, () -> blocking.states(changes));
        }
    }
}
