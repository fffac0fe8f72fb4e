package goldens.annotated_variables;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

@GeneratedView("goldens.annotated_variables.Client")
final class ClientViews {
    private static final int SAME = 0;
    private static final int ALL = 1;
    private static final int LATER = 2;
    private static final int LOAD = 3;
    private static final int RESTART = 4;

    private ClientViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("same(Object)").blocking(),
                setup.operation("all(Client, Client)").blocking(),
                setup.operation("later(Object)").async(),
                setup.operation("load()").async(),
                setup.operation("restart()").async()));
    }

    static <V> ClientSync<V> sync(Client<V> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.annotated_variables.ClientSync");
        ViewSetup setup = ViewSetup.sync(runtime, ClientViews.class, "Client", "ClientAsync");
        return new SyncView<>(service, operations(setup));
    }

    static <V> ClientAsync<V> async(Client<V> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.annotated_variables.ClientAsync");
        ViewSetup setup = ViewSetup.async(runtime, ClientViews.class, "Client", "ClientAsync");
        return new AsyncView<>(service, operations(setup));
    }

    static <V> ClientSync<V> syncFrom(ClientAsync<V> async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.annotated_variables.ClientSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, ClientViews.class, "ClientAsync");
        return new SyncFromAsync<>(async, operations(setup));
    }

    static <V> ClientAsync<V> asyncFrom(ClientSync<V> blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.annotated_variables.ClientAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, ClientViews.class, "ClientSync",
                "ClientAsync");
        return new AsyncFromSync<>(blocking, operations(setup));
    }

    private static final class SyncView<V> extends ViewCalls implements ClientSync<V> {
        private final Client<V> service;

        SyncView(Client<V> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public <V2> @NonNull V2 same(@NonNull V2 value) {
            ViewCalls.check(this, SAME);
            return service.same(value);
        }

        @Override
        public List<@Nullable Client<V>> all(@Nullable Client<V> first, @NonNull Client<V> other) {
            ViewCalls.check(this, ALL);
            return service.all(first, other);
        }

        @Override
        public <T extends @NonNull Object> @NonNull T later(@NonNull T later) {
            ViewCalls.check(this, LATER);
            return ViewCalls.await(this, LATER, service.later(later));
        }

        @Override
        public String load() {
            ViewCalls.check(this, LOAD);
            return ViewCalls.await(this, LOAD, service.load());
        }

        @Override
        public @NonNull ClientSync<V> restart() {
            ViewCalls.check(this, RESTART);
            Client<V> found = ViewCalls.await(this, RESTART, service.restart());
            return found == null ? Bridge.absent() : ClientSync.of(found, ViewCalls.runtime(this));
        }

        @Override
        public @NonNull ClientSync<V> start() {
            Client<V> found = service.start();
            return found == null ? Bridge.absent() : ClientSync.of(found, ViewCalls.runtime(this));
        }
    }

    private static final class AsyncView<V> extends ViewCalls implements ClientAsync<V> {
        private final Client<V> service;

        AsyncView(Client<V> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public <V2> CompletableFuture<@NonNull V2> same(@NonNull V2 value) {
            return ViewCalls.offload(this, SAME, () -> service.same(value));
        }

        @Override
        public CompletableFuture<List<@Nullable Client<V>>> all(@Nullable Client<V> first,
                @NonNull Client<V> other) {
            return ViewCalls.offload(this, ALL, () -> service.all(first, other));
        }

        @Override
        public <T extends @NonNull Object> CompletableFuture<@NonNull T> later(@NonNull T later) {
            try {
                return ViewCalls.adopt(this, LATER, service.later(later));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, LATER, failure);
            }
        }

        @Override
        public CompletableFuture<String> load() {
            try {
                return ViewCalls.adopt(this, LOAD, service.load());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, LOAD, failure);
            }
        }

        @Override
        public CompletableFuture<@NonNull ClientAsync<V>> restart() {
            try {
                return ViewCalls.operation(this, RESTART).viewed(ViewCalls.adopt(this, RESTART,
                        service.restart()),
                        found -> ClientAsync.of(found, ViewCalls.runtime(this)));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, RESTART, failure);
            }
        }

        @Override
        public @NonNull ClientAsync<V> start() {
            Client<V> found = service.start();
            return found == null ? Bridge.absent() : ClientAsync.of(found, ViewCalls.runtime(this));
        }
    }

    private static final class SyncFromAsync<V> extends ViewCalls implements ClientSync<V> {
        private final ClientAsync<V> async;

        SyncFromAsync(ClientAsync<V> async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public <V2> @NonNull V2 same(@NonNull V2 value) {
            ViewCalls.check(this, SAME);
            return ViewCalls.await(this, SAME, async.same(value));
        }

        @Override
        public List<@Nullable Client<V>> all(@Nullable Client<V> first, @NonNull Client<V> other) {
            ViewCalls.check(this, ALL);
            return ViewCalls.await(this, ALL, async.all(first, other));
        }

        @Override
        public <T extends @NonNull Object> @NonNull T later(@NonNull T later) {
            ViewCalls.check(this, LATER);
            return ViewCalls.await(this, LATER, async.later(later));
        }

        @Override
        public String load() {
            ViewCalls.check(this, LOAD);
            return ViewCalls.await(this, LOAD, async.load());
        }

        @Override
        public @NonNull ClientSync<V> restart() {
            ViewCalls.check(this, RESTART);
            ClientAsync<V> found = ViewCalls.await(this, RESTART, async.restart());
            return found == null ? Bridge.absent() : ClientSync.from(found, ViewCalls.runtime(this));
        }

        @Override
        public @NonNull ClientSync<V> start() {
            ClientAsync<V> found = async.start();
            return found == null ? Bridge.absent() : ClientSync.from(found, ViewCalls.runtime(this));
        }
    }

    private static final class AsyncFromSync<V> extends ViewCalls implements ClientAsync<V> {
        private final ClientSync<V> blocking;

        AsyncFromSync(ClientSync<V> blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public <V2> CompletableFuture<@NonNull V2> same(@NonNull V2 value) {
            return ViewCalls.offload(this, SAME, () -> blocking.same(value));
        }

        @Override
        public CompletableFuture<List<@Nullable Client<V>>> all(@Nullable Client<V> first,
                @NonNull Client<V> other) {
            return ViewCalls.offload(this, ALL, () -> blocking.all(first, other));
        }

        @Override
        public <T extends @NonNull Object> CompletableFuture<@NonNull T> later(@NonNull T later) {
            return ViewCalls.offload(this, LATER, () -> blocking.later(later));
        }

        @Override
        public CompletableFuture<String> load() {
            return ViewCalls.offload(this, LOAD, () -> blocking.load());
        }

        @Override
        public CompletableFuture<@NonNull ClientAsync<V>> restart() {
            return ViewCalls.operation(this, RESTART).viewed(
                    ViewCalls.<@NonNull ClientSync<V>>offload(this, RESTART,
                    () -> blocking.restart()),
                    found -> ClientAsync.from(found, ViewCalls.runtime(this)));
        }

        @Override
        public @NonNull ClientAsync<V> start() {
            ClientSync<V> found = blocking.start();
            return found == null ? Bridge.absent() : ClientAsync.from(found, ViewCalls.runtime(this));
        }
    }
}
