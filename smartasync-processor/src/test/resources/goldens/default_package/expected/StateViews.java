import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedBody;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("State")
final class StateViews {
    private StateViews() {}

    static StateSync sync(State service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "StateSync");
        return new SyncView(service, runtime);
    }

    static StateAsync async(State service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "StateAsync");
        return new AsyncView(service, runtime);
    }

    static StateSync syncFrom(StateAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "StateSync");
        return new SyncFromAsync(async, runtime);
    }

    static StateAsync asyncFrom(StateSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "StateAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements StateSync {
        private final State service;
        private final SyncOperation current;
        private final SyncOperation all;
        private final SyncOperation next;
        private final SyncOperation set;

        SyncView(State service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "State", "StateAsync");
            this.current = setup.operation("current()").calling();
            this.all = setup.operation("all()").calling();
            this.next = setup.operation("next(State)").awaiting();
            this.set = setup.operation("set(State)").calling();
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
            next.checkCaller();
            return next.await(service.next(from));
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

    private static final class AsyncView implements StateAsync {
        private final State service;
        private final AsyncOperation current;
        private final AsyncOperation all;
        private final AsyncOperation next;
        private final AsyncOperation set;

        AsyncView(State service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "State", "StateAsync");
            this.current = setup.operation("current()").offloading();
            this.all = setup.operation("all()").offloading();
            this.next = setup.operation("next(State)").adopting();
            this.set = setup.operation("set(State)").offloading();
        }

        @Override
        public CompletableFuture<State> current() {
            return OffloadedBody.submit(current, new OffloadedBody<State>() {
                @Override
                public State call() {
                    return service.current();
                }
            });
        }

        @Override
        public CompletableFuture<List<State>> all() {
            return OffloadedBody.submit(all, new OffloadedBody<List<State>>() {
                @Override
                public List<State> call() {
                    return service.all();
                }
            });
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
            return new OffloadedCall<Void>(set) {
                @Override
                protected Void call() {
                    service.set(state);
                    return null;
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("StateAsync", service);
        }
    }

    private static final class SyncFromAsync implements StateSync {
        private final StateAsync async;
        private final SyncOperation current;
        private final SyncOperation all;
        private final SyncOperation next;
        private final SyncOperation set;

        SyncFromAsync(StateAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "StateAsync", "StateAsync");
            this.current = setup.operation("current()").awaiting();
            this.all = setup.operation("all()").awaiting();
            this.next = setup.operation("next(State)").awaiting();
            this.set = setup.operation("set(State)").awaiting();
        }

        @Override
        public State current() {
            current.checkCaller();
            return current.await(async.current());
        }

        @Override
        public List<State> all() {
            all.checkCaller();
            return all.await(async.all());
        }

        @Override
        public State next(State from) {
            next.checkCaller();
            return next.await(async.next(from));
        }

        @Override
        public void set(State state) {
            set.checkCaller();
            set.await(async.set(state));
        }

        @Override
        public String toString() {
            return Bridge.describe("StateSync", async);
        }
    }

    private static final class AsyncFromSync implements StateAsync {
        private final StateSync blocking;
        private final AsyncOperation current;
        private final AsyncOperation all;
        private final AsyncOperation next;
        private final AsyncOperation set;

        AsyncFromSync(StateSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "StateSync", "StateAsync");
            this.current = setup.operation("current()").offloading();
            this.all = setup.operation("all()").offloading();
            this.next = setup.operation("next(State)").offloading();
            this.set = setup.operation("set(State)").offloading();
        }

        @Override
        public CompletableFuture<State> current() {
            return OffloadedBody.submit(current, new OffloadedBody<State>() {
                @Override
                public State call() {
                    return blocking.current();
                }
            });
        }

        @Override
        public CompletableFuture<List<State>> all() {
            return OffloadedBody.submit(all, new OffloadedBody<List<State>>() {
                @Override
                public List<State> call() {
                    return blocking.all();
                }
            });
        }

        @Override
        public CompletableFuture<State> next(State from) {
            return OffloadedBody.submit(next, new OffloadedBody<State>() {
                @Override
                public State call() {
                    return blocking.next(from);
                }
            });
        }

        @Override
        public CompletableFuture<Void> set(State state) {
            return new OffloadedCall<Void>(set) {
                @Override
                protected Void call() {
                    blocking.set(state);
                    return null;
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("StateAsync", blocking);
        }
    }
}
