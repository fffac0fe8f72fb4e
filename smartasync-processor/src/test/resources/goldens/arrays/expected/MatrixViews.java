package goldens.arrays;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.arrays.Matrix")
final class MatrixViews {
    private static final int ROW = 0;
    private static final int SAME = 1;
    private static final int LISTS = 2;
    private static final int GRID = 3;

    private MatrixViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("row(int[][])").async(),
                setup.operation("same(Object[])").blocking(),
                setup.operation("lists(List[])").blocking(),
                setup.operation("grid()").blocking()));
    }

    static <T> MatrixSync<T> sync(Matrix<T> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.arrays.MatrixSync");
        ViewSetup setup = ViewSetup.sync(runtime, MatrixViews.class, "Matrix", "MatrixAsync");
        return new SyncView<>(service, operations(setup));
    }

    static <T> MatrixAsync<T> async(Matrix<T> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.arrays.MatrixAsync");
        ViewSetup setup = ViewSetup.async(runtime, MatrixViews.class, "Matrix", "MatrixAsync");
        return new AsyncView<>(service, operations(setup));
    }

    static <T> MatrixSync<T> syncFrom(MatrixAsync<T> async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.arrays.MatrixSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, MatrixViews.class, "MatrixAsync");
        return new SyncFromAsync<>(async, operations(setup));
    }

    static <T> MatrixAsync<T> asyncFrom(MatrixSync<T> blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.arrays.MatrixAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, MatrixViews.class, "MatrixSync",
                "MatrixAsync");
        return new AsyncFromSync<>(blocking, operations(setup));
    }

    private static final class SyncView<T> extends ViewCalls implements MatrixSync<T> {
        private final Matrix<T> service;

        SyncView(Matrix<T> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public int[] row(int[][] rows) {
            ViewCalls.check(this, ROW);
            return ViewCalls.await(this, ROW, service.row(rows));
        }

        @Override
        public T[] same(T[] values) {
            ViewCalls.check(this, SAME);
            return service.same(values);
        }

        @Override
        public List<String>[] lists(List<String>[] values) {
            ViewCalls.check(this, LISTS);
            return service.lists(values);
        }

        @Override
        public String[][] grid() {
            ViewCalls.check(this, GRID);
            return service.grid();
        }
    }

    private static final class AsyncView<T> extends ViewCalls implements MatrixAsync<T> {
        private final Matrix<T> service;

        AsyncView(Matrix<T> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<int[]> row(int[][] rows) {
            try {
                return ViewCalls.adopt(this, ROW, service.row(rows));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, ROW, failure);
            }
        }

        @Override
        public CompletableFuture<T[]> same(T[] values) {
            return ViewCalls.offload(this, SAME, () -> service.same(values));
        }

        @Override
        public CompletableFuture<List<String>[]> lists(List<String>[] values) {
            return ViewCalls.offload(this, LISTS, () -> service.lists(values));
        }

        @Override
        public CompletableFuture<String[][]> grid() {
            return ViewCalls.offload(this, GRID, () -> service.grid());
        }
    }

    private static final class SyncFromAsync<T> extends ViewCalls implements MatrixSync<T> {
        private final MatrixAsync<T> async;

        SyncFromAsync(MatrixAsync<T> async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public int[] row(int[][] rows) {
            ViewCalls.check(this, ROW);
            return ViewCalls.await(this, ROW, async.row(rows));
        }

        @Override
        public T[] same(T[] values) {
            ViewCalls.check(this, SAME);
            return ViewCalls.await(this, SAME, async.same(values));
        }

        @Override
        public List<String>[] lists(List<String>[] values) {
            ViewCalls.check(this, LISTS);
            return ViewCalls.await(this, LISTS, async.lists(values));
        }

        @Override
        public String[][] grid() {
            ViewCalls.check(this, GRID);
            return ViewCalls.await(this, GRID, async.grid());
        }
    }

    private static final class AsyncFromSync<T> extends ViewCalls implements MatrixAsync<T> {
        private final MatrixSync<T> blocking;

        AsyncFromSync(MatrixSync<T> blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<int[]> row(int[][] rows) {
            return ViewCalls.offload(this, ROW, () -> blocking.row(rows));
        }

        @Override
        public CompletableFuture<T[]> same(T[] values) {
            return ViewCalls.offload(this, SAME, () -> blocking.same(values));
        }

        @Override
        public CompletableFuture<List<String>[]> lists(List<String>[] values) {
            return ViewCalls.offload(this, LISTS, () -> blocking.lists(values));
        }

        @Override
        public CompletableFuture<String[][]> grid() {
            return ViewCalls.offload(this, GRID, () -> blocking.grid());
        }
    }
}
