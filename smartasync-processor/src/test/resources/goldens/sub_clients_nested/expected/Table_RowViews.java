package goldens.sub_clients_nested;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.sub_clients_nested.Table.Row")
final class Table_RowViews {
    private static final int COUNT = 0;

    private Table_RowViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("count()").blocking()));
    }

    static <V> Table_RowSync<V> sync(Table.Row<V> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_nested.Table_RowSync");
        ViewSetup setup = ViewSetup.sync(runtime, Table_RowViews.class, "Table.Row",
                "Table_RowAsync");
        return new SyncView<>(service, operations(setup));
    }

    static <V> Table_RowAsync<V> async(Table.Row<V> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_nested.Table_RowAsync");
        ViewSetup setup = ViewSetup.async(runtime, Table_RowViews.class, "Table.Row",
                "Table_RowAsync");
        return new AsyncView<>(service, operations(setup));
    }

    static <V> Table_RowSync<V> syncFrom(Table_RowAsync<V> async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_nested.Table_RowSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, Table_RowViews.class, "Table_RowAsync");
        return new SyncFromAsync<>(async, operations(setup));
    }

    static <V> Table_RowAsync<V> asyncFrom(Table_RowSync<V> blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_nested.Table_RowAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, Table_RowViews.class, "Table_RowSync",
                "Table_RowAsync");
        return new AsyncFromSync<>(blocking, operations(setup));
    }

    private static final class SyncView<V> extends ViewCalls implements Table_RowSync<V> {
        private final Table.Row<V> service;

        SyncView(Table.Row<V> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public int count() {
            ViewCalls.check(this, COUNT);
            return service.count();
        }
    }

    private static final class AsyncView<V> extends ViewCalls implements Table_RowAsync<V> {
        private final Table.Row<V> service;

        AsyncView(Table.Row<V> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<Integer> count() {
            return ViewCalls.offload(this, COUNT, () -> service.count());
        }
    }

    private static final class SyncFromAsync<V> extends ViewCalls implements Table_RowSync<V> {
        private final Table_RowAsync<V> async;

        SyncFromAsync(Table_RowAsync<V> async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public int count() {
            ViewCalls.check(this, COUNT);
            return ViewCalls.present(this, COUNT, ViewCalls.await(this, COUNT, async.count()));
        }
    }

    private static final class AsyncFromSync<V> extends ViewCalls implements Table_RowAsync<V> {
        private final Table_RowSync<V> blocking;

        AsyncFromSync(Table_RowSync<V> blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Integer> count() {
            return ViewCalls.offload(this, COUNT, () -> blocking.count());
        }
    }
}
