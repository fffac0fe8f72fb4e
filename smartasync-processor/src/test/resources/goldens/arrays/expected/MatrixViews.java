package goldens.arrays;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.arrays.Matrix")
final class MatrixViews {
    private final ViewOperation row;
    private final ViewOperation same;
    private final ViewOperation lists;
    private final ViewOperation grid;

    private MatrixViews(ViewSetup setup) {
        this.row = setup.operation("row(int[][])").async();
        this.same = setup.operation("same(Object[])").blocking();
        this.lists = setup.operation("lists(List[])").blocking();
        this.grid = setup.operation("grid()").blocking();
    }

    private static MatrixViews of(ViewSetup setup) {
        MatrixViews known = setup.known(MatrixViews.class);
        return known != null ? known : setup.keep(new MatrixViews(setup));
    }

    static <T> MatrixSync<T> sync(Matrix<T> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.arrays.MatrixSync");
        ViewSetup setup = ViewSetup.sync(runtime, MatrixViews.class, "Matrix", "MatrixAsync");
        return of(setup).new SyncView<>(service);
    }

    static <T> MatrixAsync<T> async(Matrix<T> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.arrays.MatrixAsync");
        ViewSetup setup = ViewSetup.async(runtime, MatrixViews.class, "Matrix", "MatrixAsync");
        return of(setup).new AsyncView<>(service);
    }

    static <T> MatrixSync<T> syncFrom(MatrixAsync<T> async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.arrays.MatrixSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, MatrixViews.class, "MatrixAsync");
        return of(setup).new SyncFromAsync<>(async);
    }

    static <T> MatrixAsync<T> asyncFrom(MatrixSync<T> blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.arrays.MatrixAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, MatrixViews.class, "MatrixSync",
                "MatrixAsync");
        return of(setup).new AsyncFromSync<>(blocking);
    }

    private final class SyncView<T> extends SourceView implements MatrixSync<T> {
        private final Matrix<T> service;

        SyncView(Matrix<T> service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public int[] row(int[][] rows) {
            return row.checkCaller().await(service.row(rows));
        }

        @Override
        public T[] same(T[] values) {
            same.checkCaller();
            return service.same(values);
        }

        @Override
        public List<String>[] lists(List<String>[] values) {
            lists.checkCaller();
            return service.lists(values);
        }

        @Override
        public String[][] grid() {
            grid.checkCaller();
            return service.grid();
        }

        @Override
        public String toString() {
            return Bridge.describe("MatrixSync", service);
        }
    }

    private final class AsyncView<T> extends SourceView implements MatrixAsync<T> {
        private final Matrix<T> service;

        AsyncView(Matrix<T> service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<int[]> row(int[][] rows) {
            try {
                return row.adopt(service.row(rows));
            } catch (Throwable failure) {
                return row.failed(failure);
            }
        }

        @Override
        public CompletableFuture<T[]> same(T[] values) {
            return same.offload(() -> service.same(values));
        }

        @Override
        public CompletableFuture<List<String>[]> lists(List<String>[] values) {
            return lists.offload(() -> service.lists(values));
        }

        @Override
        public CompletableFuture<String[][]> grid() {
            return grid.offload(() -> service.grid());
        }

        @Override
        public String toString() {
            return Bridge.describe("MatrixAsync", service);
        }
    }

    private final class SyncFromAsync<T> extends SourceView implements MatrixSync<T> {
        private final MatrixAsync<T> async;

        SyncFromAsync(MatrixAsync<T> async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public int[] row(int[][] rows) {
            return row.checkCaller().await(async.row(rows));
        }

        @Override
        public T[] same(T[] values) {
            return same.checkCaller().await(async.same(values));
        }

        @Override
        public List<String>[] lists(List<String>[] values) {
            return lists.checkCaller().await(async.lists(values));
        }

        @Override
        public String[][] grid() {
            return grid.checkCaller().await(async.grid());
        }

        @Override
        public String toString() {
            return Bridge.describe("MatrixSync", async);
        }
    }

    private final class AsyncFromSync<T> extends SourceView implements MatrixAsync<T> {
        private final MatrixSync<T> blocking;

        AsyncFromSync(MatrixSync<T> blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<int[]> row(int[][] rows) {
            return row.offload(() -> blocking.row(rows));
        }

        @Override
        public CompletableFuture<T[]> same(T[] values) {
            return same.offload(() -> blocking.same(values));
        }

        @Override
        public CompletableFuture<List<String>[]> lists(List<String>[] values) {
            return lists.offload(() -> blocking.lists(values));
        }

        @Override
        public CompletableFuture<String[][]> grid() {
            return grid.offload(() -> blocking.grid());
        }

        @Override
        public String toString() {
            return Bridge.describe("MatrixAsync", blocking);
        }
    }
}
