package goldens.type_variables_named_like_types;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.type_variables_named_like_types.Odd")
final class OddViews {
    private static final int FIND = 0;
    private static final int STATE = 1;
    private static final int CONVERT = 2;

    private OddViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("find(Object)").async(),
                setup.operation("state(Comparable)").blocking(),
                setup.operation("convert(Object, Object)").declares(Throwable.class).blocking()));
    }

    static <String, State, Bridge extends Comparable<Bridge>> OddSync<String, State, Bridge> sync(
            Odd<String, State, Bridge> service, SmartAsyncRuntime runtime) {
        io.github.smartasync.runtime.bridge.Bridge.requireLevel(1,
                "goldens.type_variables_named_like_types.OddSync");
        ViewSetup setup = ViewSetup.sync(runtime, OddViews.class, "Odd", "OddAsync");
        return new SyncView<>(service, operations(setup));
    }

    static <String, State, Bridge extends Comparable<Bridge>> OddAsync<String, State, Bridge> async(
            Odd<String, State, Bridge> service, SmartAsyncRuntime runtime) {
        io.github.smartasync.runtime.bridge.Bridge.requireLevel(1,
                "goldens.type_variables_named_like_types.OddAsync");
        ViewSetup setup = ViewSetup.async(runtime, OddViews.class, "Odd", "OddAsync");
        return new AsyncView<>(service, operations(setup));
    }

    static <String, State, Bridge extends Comparable<Bridge>> OddSync<String, State, Bridge> syncFrom(
            OddAsync<String, State, Bridge> async, SmartAsyncRuntime runtime) {
        io.github.smartasync.runtime.bridge.Bridge.requireLevel(1,
                "goldens.type_variables_named_like_types.OddSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, OddViews.class, "OddAsync");
        return new SyncFromAsync<>(async, operations(setup));
    }

    static <String, State, Bridge extends Comparable<Bridge>> OddAsync<String, State, Bridge> asyncFrom(
            OddSync<String, State, Bridge> blocking, SmartAsyncRuntime runtime) {
        io.github.smartasync.runtime.bridge.Bridge.requireLevel(1,
                "goldens.type_variables_named_like_types.OddAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, OddViews.class, "OddSync", "OddAsync");
        return new AsyncFromSync<>(blocking, operations(setup));
    }

    private static final class SyncView<String, State, Bridge extends Comparable<Bridge>> extends ViewCalls implements OddSync<String, State, Bridge> {
        private final Odd<String, State, Bridge> service;

        SyncView(Odd<String, State, Bridge> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String find(State state) {
            ViewCalls.check(this, FIND);
            return ViewCalls.await(this, FIND, service.find(state));
        }

        @Override
        public State state(Bridge bridge) {
            ViewCalls.check(this, STATE);
            return service.state(bridge);
        }

        @Override
        public <Object, Throwable extends Exception> Object convert(String from, Object to) throws
                Throwable {
            ViewCalls.check(this, CONVERT);
            return service.<Object, Throwable>convert(from, to);
        }
    }

    private static final class AsyncView<String, State, Bridge extends Comparable<Bridge>> extends ViewCalls implements OddAsync<String, State, Bridge> {
        private final Odd<String, State, Bridge> service;

        AsyncView(Odd<String, State, Bridge> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> find(State state) {
            try {
                return ViewCalls.adopt(this, FIND, service.find(state));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, FIND, failure);
            }
        }

        @Override
        public CompletableFuture<State> state(Bridge bridge) {
            return ViewCalls.offload(this, STATE, () -> service.state(bridge));
        }

        @Override
        public <Object, Throwable extends Exception> CompletableFuture<Object> convert(String from,
                Object to) {
            return ViewCalls.offload(this, CONVERT, () -> service.<Object, Throwable>convert(from,
                    to));
        }
    }

    private static final class SyncFromAsync<String, State, Bridge extends Comparable<Bridge>> extends ViewCalls implements OddSync<String, State, Bridge> {
        private final OddAsync<String, State, Bridge> async;

        SyncFromAsync(OddAsync<String, State, Bridge> async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String find(State state) {
            ViewCalls.check(this, FIND);
            return ViewCalls.await(this, FIND, async.find(state));
        }

        @Override
        public State state(Bridge bridge) {
            ViewCalls.check(this, STATE);
            return ViewCalls.await(this, STATE, async.state(bridge));
        }

        @Override
        public <Object, Throwable extends Exception> Object convert(String from, Object to) {
            ViewCalls.check(this, CONVERT);
            return ViewCalls.await(this, CONVERT, async.<Object, Throwable>convert(from, to));
        }
    }

    private static final class AsyncFromSync<String, State, Bridge extends Comparable<Bridge>> extends ViewCalls implements OddAsync<String, State, Bridge> {
        private final OddSync<String, State, Bridge> blocking;

        AsyncFromSync(OddSync<String, State, Bridge> blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> find(State state) {
            return ViewCalls.offload(this, FIND, () -> blocking.find(state));
        }

        @Override
        public CompletableFuture<State> state(Bridge bridge) {
            return ViewCalls.offload(this, STATE, () -> blocking.state(bridge));
        }

        @Override
        public <Object, Throwable extends Exception> CompletableFuture<Object> convert(String from,
                Object to) {
            return ViewCalls.offload(this, CONVERT, () -> blocking.<Object, Throwable>convert(from,
                    to));
        }
    }
}
