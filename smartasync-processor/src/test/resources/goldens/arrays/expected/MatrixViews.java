package goldens.arrays;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.arrays.Matrix")
final class MatrixViews {
    private MatrixViews() {}

    static <T> MatrixSync<T> sync(Matrix<T> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.arrays.MatrixSync");
        return new SyncView<>(service, runtime);
    }

    static <T> MatrixAsync<T> async(Matrix<T> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.arrays.MatrixAsync");
        return new AsyncView<>(service, runtime);
    }

    static <T> MatrixSync<T> syncFrom(MatrixAsync<T> async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.arrays.MatrixSync");
        return new SyncFromAsync<>(async, runtime);
    }

    static <T> MatrixAsync<T> asyncFrom(MatrixSync<T> blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.arrays.MatrixAsync");
        return new AsyncFromSync<>(blocking, runtime);
    }

    private static final class SyncView<T> implements MatrixSync<T> {
        private final Matrix<T> service;
        private final SyncOperation row;
        private final SyncOperation same;
        private final SyncOperation lists;
        private final SyncOperation grid;

        SyncView(Matrix<T> service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Matrix", "MatrixAsync");
            this.row = setup.operation("row(int[][])").awaiting();
            this.same = setup.operation("same(Object[])").calling();
            this.lists = setup.operation("lists(List[])").calling();
            this.grid = setup.operation("grid()").calling();
        }

        @Override
        public int[] row(int[][] rows) {
            row.checkCaller();
            return row.await(service.row(rows));
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

    private static final class AsyncView<T> implements MatrixAsync<T> {
        private final Matrix<T> service;
        private final AsyncOperation row;
        private final AsyncOperation same;
        private final AsyncOperation lists;
        private final AsyncOperation grid;

        AsyncView(Matrix<T> service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Matrix", "MatrixAsync");
            this.row = setup.operation("row(int[][])").adopting();
            this.same = setup.operation("same(Object[])").offloading();
            this.lists = setup.operation("lists(List[])").offloading();
            this.grid = setup.operation("grid()").offloading();
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
            return new OffloadedCall<T[]>(same) {
                @Override
                protected T[] call() {
                    return service.same(values);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<List<String>[]> lists(List<String>[] values) {
            return new OffloadedCall<List<String>[]>(lists) {
                @Override
                protected List<String>[] call() {
                    return service.lists(values);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String[][]> grid() {
            return new OffloadedCall<String[][]>(grid) {
                @Override
                protected String[][] call() {
                    return service.grid();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("MatrixAsync", service);
        }
    }

    private static final class SyncFromAsync<T> implements MatrixSync<T> {
        private final MatrixAsync<T> async;
        private final SyncOperation row;
        private final SyncOperation same;
        private final SyncOperation lists;
        private final SyncOperation grid;

        SyncFromAsync(MatrixAsync<T> async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "MatrixAsync", "MatrixAsync");
            this.row = setup.operation("row(int[][])").awaiting();
            this.same = setup.operation("same(Object[])").awaiting();
            this.lists = setup.operation("lists(List[])").awaiting();
            this.grid = setup.operation("grid()").awaiting();
        }

        @Override
        public int[] row(int[][] rows) {
            row.checkCaller();
            return row.await(async.row(rows));
        }

        @Override
        public T[] same(T[] values) {
            same.checkCaller();
            return same.await(async.same(values));
        }

        @Override
        public List<String>[] lists(List<String>[] values) {
            lists.checkCaller();
            return lists.await(async.lists(values));
        }

        @Override
        public String[][] grid() {
            grid.checkCaller();
            return grid.await(async.grid());
        }

        @Override
        public String toString() {
            return Bridge.describe("MatrixSync", async);
        }
    }

    private static final class AsyncFromSync<T> implements MatrixAsync<T> {
        private final MatrixSync<T> blocking;
        private final AsyncOperation row;
        private final AsyncOperation same;
        private final AsyncOperation lists;
        private final AsyncOperation grid;

        AsyncFromSync(MatrixSync<T> blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "MatrixSync", "MatrixAsync");
            this.row = setup.operation("row(int[][])").offloading();
            this.same = setup.operation("same(Object[])").offloading();
            this.lists = setup.operation("lists(List[])").offloading();
            this.grid = setup.operation("grid()").offloading();
        }

        @Override
        public CompletableFuture<int[]> row(int[][] rows) {
            return new OffloadedCall<int[]>(row) {
                @Override
                protected int[] call() {
                    return blocking.row(rows);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<T[]> same(T[] values) {
            return new OffloadedCall<T[]>(same) {
                @Override
                protected T[] call() {
                    return blocking.same(values);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<List<String>[]> lists(List<String>[] values) {
            return new OffloadedCall<List<String>[]>(lists) {
                @Override
                protected List<String>[] call() {
                    return blocking.lists(values);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String[][]> grid() {
            return new OffloadedCall<String[][]>(grid) {
                @Override
                protected String[][] call() {
                    return blocking.grid();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("MatrixAsync", blocking);
        }
    }
}
