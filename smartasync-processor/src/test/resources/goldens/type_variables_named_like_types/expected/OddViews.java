package goldens.type_variables_named_like_types;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.type_variables_named_like_types.Odd")
final class OddViews {
    private final ViewOperation find;
    private final ViewOperation state;
    private final ViewOperation convert;

    private OddViews(ViewSetup setup) {
        this.find = setup.operation("find(Object)").async();
        this.state = setup.operation("state(Comparable)").blocking();
        this.convert = setup.operation("convert(Object, Object)").declares(Throwable.class)
                .blocking();
    }

    private static OddViews of(ViewSetup setup) {
        OddViews known = setup.known(OddViews.class);
        return known != null ? known : setup.keep(new OddViews(setup));
    }

    static <String, State, Bridge extends Comparable<Bridge>> OddSync<String, State, Bridge> sync(
            Odd<String, State, Bridge> service, SmartAsyncRuntime runtime) {
        io.github.smartasync.runtime.bridge.Bridge.requireLevel(1,
                "goldens.type_variables_named_like_types.OddSync");
        ViewSetup setup = ViewSetup.sync(runtime, OddViews.class, "Odd", "OddAsync");
        return of(setup).new SyncView<>(service);
    }

    static <String, State, Bridge extends Comparable<Bridge>> OddAsync<String, State, Bridge> async(
            Odd<String, State, Bridge> service, SmartAsyncRuntime runtime) {
        io.github.smartasync.runtime.bridge.Bridge.requireLevel(1,
                "goldens.type_variables_named_like_types.OddAsync");
        ViewSetup setup = ViewSetup.async(runtime, OddViews.class, "Odd", "OddAsync");
        return of(setup).new AsyncView<>(service);
    }

    static <String, State, Bridge extends Comparable<Bridge>> OddSync<String, State, Bridge> syncFrom(
            OddAsync<String, State, Bridge> async, SmartAsyncRuntime runtime) {
        io.github.smartasync.runtime.bridge.Bridge.requireLevel(1,
                "goldens.type_variables_named_like_types.OddSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, OddViews.class, "OddAsync");
        return of(setup).new SyncFromAsync<>(async);
    }

    static <String, State, Bridge extends Comparable<Bridge>> OddAsync<String, State, Bridge> asyncFrom(
            OddSync<String, State, Bridge> blocking, SmartAsyncRuntime runtime) {
        io.github.smartasync.runtime.bridge.Bridge.requireLevel(1,
                "goldens.type_variables_named_like_types.OddAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, OddViews.class, "OddSync", "OddAsync");
        return of(setup).new AsyncFromSync<>(blocking);
    }

    private final class SyncView<String, State, Bridge extends Comparable<Bridge>> extends SourceView implements OddSync<String, State, Bridge> {
        private final Odd<String, State, Bridge> service;

        SyncView(Odd<String, State, Bridge> service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String find(State state) {
            return find.checkCaller().await(service.find(state));
        }

        @Override
        public State state(Bridge bridge) {
            state.checkCaller();
            return service.state(bridge);
        }

        @Override
        public <Object, Throwable extends Exception> Object convert(String from, Object to) throws
                Throwable {
            convert.checkCaller();
            return service.<Object, Throwable>convert(from, to);
        }

        @Override
        public java.lang.String toString() {
            return io.github.smartasync.runtime.bridge.Bridge.describe("OddSync", service);
        }
    }

    private final class AsyncView<String, State, Bridge extends Comparable<Bridge>> extends SourceView implements OddAsync<String, State, Bridge> {
        private final Odd<String, State, Bridge> service;

        AsyncView(Odd<String, State, Bridge> service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<String> find(State state) {
            try {
                return find.adopt(service.find(state));
            } catch (Throwable failure) {
                return find.failed(failure);
            }
        }

        @Override
        public CompletableFuture<State> state(Bridge bridge) {
            return state.offload(() -> service.state(bridge));
        }

        @Override
        public <Object, Throwable extends Exception> CompletableFuture<Object> convert(String from,
                Object to) {
            return convert.offload(() -> service.<Object, Throwable>convert(from, to));
        }

        @Override
        public java.lang.String toString() {
            return io.github.smartasync.runtime.bridge.Bridge.describe("OddAsync", service);
        }
    }

    private final class SyncFromAsync<String, State, Bridge extends Comparable<Bridge>> extends SourceView implements OddSync<String, State, Bridge> {
        private final OddAsync<String, State, Bridge> async;

        SyncFromAsync(OddAsync<String, State, Bridge> async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String find(State state) {
            return find.checkCaller().await(async.find(state));
        }

        @Override
        public State state(Bridge bridge) {
            return state.checkCaller().await(async.state(bridge));
        }

        @Override
        public <Object, Throwable extends Exception> Object convert(String from, Object to) {
            return convert.checkCaller().await(async.<Object, Throwable>convert(from, to));
        }

        @Override
        public java.lang.String toString() {
            return io.github.smartasync.runtime.bridge.Bridge.describe("OddSync", async);
        }
    }

    private final class AsyncFromSync<String, State, Bridge extends Comparable<Bridge>> extends SourceView implements OddAsync<String, State, Bridge> {
        private final OddSync<String, State, Bridge> blocking;

        AsyncFromSync(OddSync<String, State, Bridge> blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> find(State state) {
            return find.offload(() -> blocking.find(state));
        }

        @Override
        public CompletableFuture<State> state(Bridge bridge) {
            return state.offload(() -> blocking.state(bridge));
        }

        @Override
        public <Object, Throwable extends Exception> CompletableFuture<Object> convert(String from,
                Object to) {
            return convert.offload(() -> blocking.<Object, Throwable>convert(from, to));
        }

        @Override
        public java.lang.String toString() {
            return io.github.smartasync.runtime.bridge.Bridge.describe("OddAsync", blocking);
        }
    }
}
