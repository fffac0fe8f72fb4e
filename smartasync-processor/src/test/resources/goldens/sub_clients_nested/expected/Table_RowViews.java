package goldens.sub_clients_nested;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.sub_clients_nested.Table.Row")
final class Table_RowViews {
    private final ViewOperation count;

    private Table_RowViews(ViewSetup setup) {
        this.count = setup.operation("count()").blocking();
    }

    private static Table_RowViews of(ViewSetup setup) {
        Table_RowViews known = setup.known(Table_RowViews.class);
        return known != null ? known : setup.keep(new Table_RowViews(setup));
    }

    static <V> Table_RowSync<V> sync(Table.Row<V> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_nested.Table_RowSync");
        ViewSetup setup = ViewSetup.sync(runtime, Table_RowViews.class, "Table.Row",
                "Table_RowAsync");
        return of(setup).new SyncView<>(service);
    }

    static <V> Table_RowAsync<V> async(Table.Row<V> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_nested.Table_RowAsync");
        ViewSetup setup = ViewSetup.async(runtime, Table_RowViews.class, "Table.Row",
                "Table_RowAsync");
        return of(setup).new AsyncView<>(service);
    }

    static <V> Table_RowSync<V> syncFrom(Table_RowAsync<V> async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_nested.Table_RowSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, Table_RowViews.class, "Table_RowAsync");
        return of(setup).new SyncFromAsync<>(async);
    }

    static <V> Table_RowAsync<V> asyncFrom(Table_RowSync<V> blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_nested.Table_RowAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, Table_RowViews.class, "Table_RowSync",
                "Table_RowAsync");
        return of(setup).new AsyncFromSync<>(blocking);
    }

    private final class SyncView<V> extends SourceView implements Table_RowSync<V> {
        private final Table.Row<V> service;

        SyncView(Table.Row<V> service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public int count() {
            count.checkCaller();
            return service.count();
        }

        @Override
        public String toString() {
            return Bridge.describe("Table_RowSync", service);
        }
    }

    private final class AsyncView<V> extends SourceView implements Table_RowAsync<V> {
        private final Table.Row<V> service;

        AsyncView(Table.Row<V> service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<Integer> count() {
            return count.offload(() -> service.count());
        }

        @Override
        public String toString() {
            return Bridge.describe("Table_RowAsync", service);
        }
    }

    private final class SyncFromAsync<V> extends SourceView implements Table_RowSync<V> {
        private final Table_RowAsync<V> async;

        SyncFromAsync(Table_RowAsync<V> async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public int count() {
            return count.present(count.checkCaller().await(async.count()));
        }

        @Override
        public String toString() {
            return Bridge.describe("Table_RowSync", async);
        }
    }

    private final class AsyncFromSync<V> extends SourceView implements Table_RowAsync<V> {
        private final Table_RowSync<V> blocking;

        AsyncFromSync(Table_RowSync<V> blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Integer> count() {
            return count.offload(() -> blocking.count());
        }

        @Override
        public String toString() {
            return Bridge.describe("Table_RowAsync", blocking);
        }
    }
}
