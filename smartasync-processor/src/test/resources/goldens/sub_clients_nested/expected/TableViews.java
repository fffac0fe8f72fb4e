package goldens.sub_clients_nested;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;

@GeneratedView("goldens.sub_clients_nested.Table")
final class TableViews {
    private final SmartAsyncRuntime runtime;

    private TableViews(ViewSetup setup) {
        this.runtime = setup.runtime();
    }

    private static TableViews of(ViewSetup setup) {
        TableViews known = setup.known(TableViews.class);
        return known != null ? known : setup.keep(new TableViews(setup));
    }

    static <K> TableSync<K> sync(Table<K> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_nested.TableSync");
        ViewSetup setup = ViewSetup.sync(runtime, TableViews.class, "Table", "TableAsync");
        return of(setup).new SyncView<>(service);
    }

    static <K> TableAsync<K> async(Table<K> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_nested.TableAsync");
        ViewSetup setup = ViewSetup.async(runtime, TableViews.class, "Table", "TableAsync");
        return of(setup).new AsyncView<>(service);
    }

    static <K> TableSync<K> syncFrom(TableAsync<K> async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_nested.TableSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, TableViews.class, "TableAsync");
        return of(setup).new SyncFromAsync<>(async);
    }

    static <K> TableAsync<K> asyncFrom(TableSync<K> blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_nested.TableAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, TableViews.class, "TableSync", "TableAsync");
        return of(setup).new AsyncFromSync<>(blocking);
    }

    private final class SyncView<K> extends SourceView implements TableSync<K> {
        private final Table<K> service;

        SyncView(Table<K> service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public Table_RowSync<K> first() {
            Table.Row<K> found = service.first();
            return found == null ? Bridge.absent() : Table_RowSync.of(found, runtime);
        }

        @Override
        public String toString() {
            return Bridge.describe("TableSync", service);
        }
    }

    private final class AsyncView<K> extends SourceView implements TableAsync<K> {
        private final Table<K> service;

        AsyncView(Table<K> service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public Table_RowAsync<K> first() {
            Table.Row<K> found = service.first();
            return found == null ? Bridge.absent() : Table_RowAsync.of(found, runtime);
        }

        @Override
        public String toString() {
            return Bridge.describe("TableAsync", service);
        }
    }

    private final class SyncFromAsync<K> extends SourceView implements TableSync<K> {
        private final TableAsync<K> async;

        SyncFromAsync(TableAsync<K> async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public Table_RowSync<K> first() {
            Table_RowAsync<K> found = async.first();
            return found == null ? Bridge.absent() : Table_RowSync.from(found, runtime);
        }

        @Override
        public String toString() {
            return Bridge.describe("TableSync", async);
        }
    }

    private final class AsyncFromSync<K> extends SourceView implements TableAsync<K> {
        private final TableSync<K> blocking;

        AsyncFromSync(TableSync<K> blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public Table_RowAsync<K> first() {
            Table_RowSync<K> found = blocking.first();
            return found == null ? Bridge.absent() : Table_RowAsync.from(found, runtime);
        }

        @Override
        public String toString() {
            return Bridge.describe("TableAsync", blocking);
        }
    }
}
