package goldens.types_named_like_inherited;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.types_named_like_inherited.Machine")
final class MachineViews {
    private final ViewOperation state;
    private final ViewOperation states;

    private MachineViews(ViewSetup setup) {
        this.state = setup.operation("state()").blocking();
        this.states = setup.operation("states(Map)").declares(AsynchronousCompletionTask.class)
                .blocking();
    }

    private static MachineViews of(ViewSetup setup) {
        MachineViews known = setup.known(MachineViews.class);
        return known != null ? known : setup.keep(new MachineViews(setup));
    }

    static MachineSync sync(Machine service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.types_named_like_inherited.MachineSync");
        ViewSetup setup = ViewSetup.sync(runtime, MachineViews.class, "Machine", "MachineAsync");
        return of(setup).new SyncView(service);
    }

    static MachineAsync async(Machine service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.types_named_like_inherited.MachineAsync");
        ViewSetup setup = ViewSetup.async(runtime, MachineViews.class, "Machine", "MachineAsync");
        return of(setup).new AsyncView(service);
    }

    static MachineSync syncFrom(MachineAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.types_named_like_inherited.MachineSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, MachineViews.class, "MachineAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static MachineAsync asyncFrom(MachineSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.types_named_like_inherited.MachineAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, MachineViews.class, "MachineSync",
                "MachineAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements MachineSync {
        private final Machine service;

        SyncView(Machine service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
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

    private final class AsyncView extends SourceView implements MachineAsync {
        private final Machine service;

        AsyncView(Machine service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<State> state() {
            return state.offload(() -> service.state());
        }

        @Override
        public CompletableFuture<List<State>> states(Map<State, State> changes) {
            return states.offload(() -> service.states(changes));
        }

        @Override
        public String toString() {
            return Bridge.describe("MachineAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements MachineSync {
        private final MachineAsync async;

        SyncFromAsync(MachineAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public State state() {
            return state.checkCaller().await(async.state());
        }

        @Override
        public List<State> states(Map<State, State> changes) {
            return states.checkCaller().await(async.states(changes));
        }

        @Override
        public String toString() {
            return Bridge.describe("MachineSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements MachineAsync {
        private final MachineSync blocking;

        AsyncFromSync(MachineSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<State> state() {
            return state.offload(() -> blocking.state());
        }

        @Override
        public CompletableFuture<List<State>> states(Map<State, State> changes) {
            return states.offload(() -> blocking.states(changes));
        }

        @Override
        public String toString() {
            return Bridge.describe("MachineAsync", blocking);
        }
    }
}
