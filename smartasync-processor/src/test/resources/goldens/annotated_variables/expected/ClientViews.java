package goldens.annotated_variables;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

@GeneratedView("goldens.annotated_variables.Client")
final class ClientViews {
    private final ViewOperation same;
    private final ViewOperation all;
    private final ViewOperation later;
    private final ViewOperation load;
    private final ViewOperation restart;
    private final SmartAsyncRuntime runtime;

    private ClientViews(ViewSetup setup) {
        this.runtime = setup.runtime();
        this.same = setup.operation("same(Object)").blocking();
        this.all = setup.operation("all(Client, Client)").blocking();
        this.later = setup.operation("later(Object)").async();
        this.load = setup.operation("load()").async();
        this.restart = setup.operation("restart()").async();
    }

    private static ClientViews of(ViewSetup setup) {
        ClientViews known = setup.known(ClientViews.class);
        return known != null ? known : setup.keep(new ClientViews(setup));
    }

    static <V> ClientSync<V> sync(Client<V> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.annotated_variables.ClientSync");
        ViewSetup setup = ViewSetup.sync(runtime, ClientViews.class, "Client", "ClientAsync");
        return of(setup).new SyncView<>(service);
    }

    static <V> ClientAsync<V> async(Client<V> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.annotated_variables.ClientAsync");
        ViewSetup setup = ViewSetup.async(runtime, ClientViews.class, "Client", "ClientAsync");
        return of(setup).new AsyncView<>(service);
    }

    static <V> ClientSync<V> syncFrom(ClientAsync<V> async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.annotated_variables.ClientSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, ClientViews.class, "ClientAsync");
        return of(setup).new SyncFromAsync<>(async);
    }

    static <V> ClientAsync<V> asyncFrom(ClientSync<V> blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.annotated_variables.ClientAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, ClientViews.class, "ClientSync",
                "ClientAsync");
        return of(setup).new AsyncFromSync<>(blocking);
    }

    private final class SyncView<V> extends SourceView implements ClientSync<V> {
        private final Client<V> service;

        SyncView(Client<V> service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public <V2> @NonNull V2 same(@NonNull V2 value) {
            same.checkCaller();
            return service.same(value);
        }

        @Override
        public List<@Nullable Client<V>> all(@Nullable Client<V> first, @NonNull Client<V> other) {
            all.checkCaller();
            return service.all(first, other);
        }

        @Override
        public <T extends @NonNull Object> @NonNull T later(@NonNull T later) {
            return ClientViews.this.later.checkCaller().await(service.later(later));
        }

        @Override
        public String load() {
            return load.checkCaller().await(service.load());
        }

        @Override
        public @NonNull ClientSync<V> restart() {
            Client<V> found = restart.checkCaller().await(service.restart());
            return found == null ? Bridge.absent() : ClientSync.of(found, runtime);
        }

        @Override
        public @NonNull ClientSync<V> start() {
            Client<V> found = service.start();
            return found == null ? Bridge.absent() : ClientSync.of(found, runtime);
        }

        @Override
        public String toString() {
            return Bridge.describe("ClientSync", service);
        }
    }

    private final class AsyncView<V> extends SourceView implements ClientAsync<V> {
        private final Client<V> service;

        AsyncView(Client<V> service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public <V2> CompletableFuture<@NonNull V2> same(@NonNull V2 value) {
            return same.offload(() -> service.same(value));
        }

        @Override
        public CompletableFuture<List<@Nullable Client<V>>> all(@Nullable Client<V> first,
                @NonNull Client<V> other) {
            return all.offload(() -> service.all(first, other));
        }

        @Override
        public <T extends @NonNull Object> CompletableFuture<@NonNull T> later(@NonNull T later) {
            try {
                return ClientViews.this.later.adopt(service.later(later));
            } catch (Throwable failure) {
                return ClientViews.this.later.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> load() {
            try {
                return load.adopt(service.load());
            } catch (Throwable failure) {
                return load.failed(failure);
            }
        }

        @Override
        public CompletableFuture<@NonNull ClientAsync<V>> restart() {
            try {
                return restart.viewed(restart.adopt(service.restart()),
                        found -> ClientAsync.of(found, runtime));
            } catch (Throwable failure) {
                return restart.failed(failure);
            }
        }

        @Override
        public @NonNull ClientAsync<V> start() {
            Client<V> found = service.start();
            return found == null ? Bridge.absent() : ClientAsync.of(found, runtime);
        }

        @Override
        public String toString() {
            return Bridge.describe("ClientAsync", service);
        }
    }

    private final class SyncFromAsync<V> extends SourceView implements ClientSync<V> {
        private final ClientAsync<V> async;

        SyncFromAsync(ClientAsync<V> async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public <V2> @NonNull V2 same(@NonNull V2 value) {
            return same.checkCaller().await(async.same(value));
        }

        @Override
        public List<@Nullable Client<V>> all(@Nullable Client<V> first, @NonNull Client<V> other) {
            return all.checkCaller().await(async.all(first, other));
        }

        @Override
        public <T extends @NonNull Object> @NonNull T later(@NonNull T later) {
            return ClientViews.this.later.checkCaller().await(async.later(later));
        }

        @Override
        public String load() {
            return load.checkCaller().await(async.load());
        }

        @Override
        public @NonNull ClientSync<V> restart() {
            ClientAsync<V> found = restart.checkCaller().await(async.restart());
            return found == null ? Bridge.absent() : ClientSync.from(found, runtime);
        }

        @Override
        public @NonNull ClientSync<V> start() {
            ClientAsync<V> found = async.start();
            return found == null ? Bridge.absent() : ClientSync.from(found, runtime);
        }

        @Override
        public String toString() {
            return Bridge.describe("ClientSync", async);
        }
    }

    private final class AsyncFromSync<V> extends SourceView implements ClientAsync<V> {
        private final ClientSync<V> blocking;

        AsyncFromSync(ClientSync<V> blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public <V2> CompletableFuture<@NonNull V2> same(@NonNull V2 value) {
            return same.offload(() -> blocking.same(value));
        }

        @Override
        public CompletableFuture<List<@Nullable Client<V>>> all(@Nullable Client<V> first,
                @NonNull Client<V> other) {
            return all.offload(() -> blocking.all(first, other));
        }

        @Override
        public <T extends @NonNull Object> CompletableFuture<@NonNull T> later(@NonNull T later) {
            return ClientViews.this.later.offload(() -> blocking.later(later));
        }

        @Override
        public CompletableFuture<String> load() {
            return load.offload(() -> blocking.load());
        }

        @Override
        public CompletableFuture<@NonNull ClientAsync<V>> restart() {
            return restart.viewed(restart.<@NonNull ClientSync<V>>offload(() -> blocking.restart()),
                    found -> ClientAsync.from(found, runtime));
        }

        @Override
        public @NonNull ClientAsync<V> start() {
            ClientSync<V> found = blocking.start();
            return found == null ? Bridge.absent() : ClientAsync.from(found, runtime);
        }

        @Override
        public String toString() {
            return Bridge.describe("ClientAsync", blocking);
        }
    }
}
