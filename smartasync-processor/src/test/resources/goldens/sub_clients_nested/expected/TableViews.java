package goldens.sub_clients_nested;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;

@GeneratedView("goldens.sub_clients_nested.Table")
final class TableViews {
    private TableViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup));
    }

    static <K> TableSync<K> sync(Table<K> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_nested.TableSync");
        ViewSetup setup = ViewSetup.sync(runtime, TableViews.class, "Table", "TableAsync");
        return new SyncView<>(service, operations(setup));
    }

    static <K> TableAsync<K> async(Table<K> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_nested.TableAsync");
        ViewSetup setup = ViewSetup.async(runtime, TableViews.class, "Table", "TableAsync");
        return new AsyncView<>(service, operations(setup));
    }

    static <K> TableSync<K> syncFrom(TableAsync<K> async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_nested.TableSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, TableViews.class, "TableAsync");
        return new SyncFromAsync<>(async, operations(setup));
    }

    static <K> TableAsync<K> asyncFrom(TableSync<K> blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_nested.TableAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, TableViews.class, "TableSync", "TableAsync");
        return new AsyncFromSync<>(blocking, operations(setup));
    }

    private static final class SyncView<K> extends ViewCalls implements TableSync<K> {
        private final Table<K> service;

        SyncView(Table<K> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public Table_RowSync<K> first() {
            Table.Row<K> found = service.first();
            return found == null ? Bridge.absent() : Table_RowSync.of(found, ViewCalls.runtime(this));
        }
    }

    private static final class AsyncView<K> extends ViewCalls implements TableAsync<K> {
        private final Table<K> service;

        AsyncView(Table<K> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public Table_RowAsync<K> first() {
            Table.Row<K> found = service.first();
            return found == null ? Bridge.absent() : Table_RowAsync.of(found, ViewCalls.runtime(this));
        }
    }

    private static final class SyncFromAsync<K> extends ViewCalls implements TableSync<K> {
        private final TableAsync<K> async;

        SyncFromAsync(TableAsync<K> async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public Table_RowSync<K> first() {
            Table_RowAsync<K> found = async.first();
            return found == null ? Bridge.absent() : Table_RowSync.from(found, ViewCalls.runtime(this));
        }
    }

    private static final class AsyncFromSync<K> extends ViewCalls implements TableAsync<K> {
        private final TableSync<K> blocking;

        AsyncFromSync(TableSync<K> blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public Table_RowAsync<K> first() {
            Table_RowSync<K> found = blocking.first();
            return found == null ? Bridge.absent() : Table_RowAsync.from(found, ViewCalls.runtime(this));
        }
    }
}
