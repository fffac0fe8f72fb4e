package goldens.type_variables_named_like_types;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.type_variables_named_like_types.Odd")
final class OddViews {
    private OddViews() {}

    static <String, State2, Bridge extends Comparable<Bridge>> OddSync<String, State2, Bridge> sync(
            Odd<String, State2, Bridge> service, SmartAsyncRuntime runtime) {
        io.github.smartasync.runtime.bridge.Bridge.requireLevel(1,
                "goldens.type_variables_named_like_types.OddSync");
        return new SyncView<>(service, runtime);
    }

    static <String, State2, Bridge extends Comparable<Bridge>> OddAsync<String, State2, Bridge> async(
            Odd<String, State2, Bridge> service, SmartAsyncRuntime runtime) {
        io.github.smartasync.runtime.bridge.Bridge.requireLevel(1,
                "goldens.type_variables_named_like_types.OddAsync");
        return new AsyncView<>(service, runtime);
    }

    static <String, State2, Bridge extends Comparable<Bridge>> OddSync<String, State2, Bridge> syncFrom(
            OddAsync<String, State2, Bridge> async, SmartAsyncRuntime runtime) {
        io.github.smartasync.runtime.bridge.Bridge.requireLevel(1,
                "goldens.type_variables_named_like_types.OddSync");
        return new SyncFromAsync<>(async, runtime);
    }

    static <String, State2, Bridge extends Comparable<Bridge>> OddAsync<String, State2, Bridge> asyncFrom(
            OddSync<String, State2, Bridge> blocking, SmartAsyncRuntime runtime) {
        io.github.smartasync.runtime.bridge.Bridge.requireLevel(1,
                "goldens.type_variables_named_like_types.OddAsync");
        return new AsyncFromSync<>(blocking, runtime);
    }

    private static final class SyncView<String, State2, Bridge extends Comparable<Bridge>> implements OddSync<String, State2, Bridge> {
        private final Odd<String, State2, Bridge> service;
        private final SyncOperation find;
        private final SyncOperation state;
        private final SyncOperation convert;

        SyncView(Odd<String, State2, Bridge> service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Odd", "OddAsync");
            this.find = setup.operation("find(Object)").awaiting();
            this.state = setup.operation("state(Comparable)").calling();
            this.convert = setup.operation("convert(Object, Object)").calling();
        }

        @Override
        public String find(State2 state) {
            find.checkCaller();
            return find.await(service.find(state));
        }

        @Override
        public State2 state(Bridge bridge) {
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

    private static final class AsyncView<String, State2, Bridge extends Comparable<Bridge>> implements OddAsync<String, State2, Bridge> {
        private final Odd<String, State2, Bridge> service;
        private final AsyncOperation find;
        private final AsyncOperation state;
        private final AsyncOperation convert;

        AsyncView(Odd<String, State2, Bridge> service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Odd", "OddAsync");
            this.find = setup.operation("find(Object)").adopting();
            this.state = setup.operation("state(Comparable)").offloading();
            this.convert = setup.operation("convert(Object, Object)").offloading();
        }

        @Override
        public CompletableFuture<String> find(State2 state) {
            try {
                return find.adopt(service.find(state));
            } catch (Throwable failure) {
                return find.failed(failure);
            }
        }

        @Override
        public CompletableFuture<State2> state(Bridge bridge) {
            return new OffloadedCall<State2>(state) {
                @Override
                protected State2 call() {
                    return service.state(bridge);
                }
            }.submit();
        }

        @Override
        public <Object, Throwable extends Exception> CompletableFuture<Object> convert(String from,
                Object to) {
            return new OffloadedCall<Object>(convert) {
                @Override
                protected Object call() throws Throwable {
                    return service.<Object, Throwable>convert(from, to);
                }
            }.submit();
        }

        @Override
        public java.lang.String toString() {
            return io.github.smartasync.runtime.bridge.Bridge.describe("OddAsync", service);
        }
    }

    private static final class SyncFromAsync<String, State2, Bridge extends Comparable<Bridge>> implements OddSync<String, State2, Bridge> {
        private final OddAsync<String, State2, Bridge> async;
        private final SyncOperation find;
        private final SyncOperation state;
        private final SyncOperation convert;

        SyncFromAsync(OddAsync<String, State2, Bridge> async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "OddAsync", "OddAsync");
            this.find = setup.operation("find(Object)").awaiting();
            this.state = setup.operation("state(Comparable)").awaiting();
            this.convert = setup.operation("convert(Object, Object)").declares(Throwable.class)
                    .awaiting();
        }

        @Override
        public String find(State2 state) {
            find.checkCaller();
            return find.await(async.find(state));
        }

        @Override
        public State2 state(Bridge bridge) {
            state.checkCaller();
            return state.await(async.state(bridge));
        }

        @Override
        public <Object, Throwable extends Exception> Object convert(String from, Object to) {
            convert.checkCaller();
            return convert.await(async.<Object, Throwable>convert(from, to));
        }

        @Override
        public java.lang.String toString() {
            return io.github.smartasync.runtime.bridge.Bridge.describe("OddSync", async);
        }
    }

    private static final class AsyncFromSync<String, State2, Bridge extends Comparable<Bridge>> implements OddAsync<String, State2, Bridge> {
        private final OddSync<String, State2, Bridge> blocking;
        private final AsyncOperation find;
        private final AsyncOperation state;
        private final AsyncOperation convert;

        AsyncFromSync(OddSync<String, State2, Bridge> blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "OddSync", "OddAsync");
            this.find = setup.operation("find(Object)").offloading();
            this.state = setup.operation("state(Comparable)").offloading();
            this.convert = setup.operation("convert(Object, Object)").offloading();
        }

        @Override
        public CompletableFuture<String> find(State2 state) {
            return new OffloadedCall<String>(find) {
                @Override
                protected String call() {
                    return blocking.find(state);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<State2> state(Bridge bridge) {
            return new OffloadedCall<State2>(state) {
                @Override
                protected State2 call() {
                    return blocking.state(bridge);
                }
            }.submit();
        }

        @Override
        public <Object, Throwable extends Exception> CompletableFuture<Object> convert(String from,
                Object to) {
            return new OffloadedCall<Object>(convert) {
                @Override
                protected Object call() throws Throwable {
                    return blocking.<Object, Throwable>convert(from, to);
                }
            }.submit();
        }

        @Override
        public java.lang.String toString() {
            return io.github.smartasync.runtime.bridge.Bridge.describe("OddAsync", blocking);
        }
    }
}
