package goldens.recursive_bounds;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.recursive_bounds.Tree")
final class TreeViews {
    private TreeViews() {}

    static <T extends Comparable<? super T>, N extends Tree.Node<T, N>> TreeSync<T, N> sync(
            Tree<T, N> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.recursive_bounds.TreeSync");
        return new SyncView<>(service, runtime);
    }

    static <T extends Comparable<? super T>, N extends Tree.Node<T, N>> TreeAsync<T, N> async(
            Tree<T, N> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.recursive_bounds.TreeAsync");
        return new AsyncView<>(service, runtime);
    }

    static <T extends Comparable<? super T>, N extends Tree.Node<T, N>> TreeSync<T, N> syncFrom(
            TreeAsync<T, N> async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.recursive_bounds.TreeSync");
        return new SyncFromAsync<>(async, runtime);
    }

    static <T extends Comparable<? super T>, N extends Tree.Node<T, N>> TreeAsync<T, N> asyncFrom(
            TreeSync<T, N> blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.recursive_bounds.TreeAsync");
        return new AsyncFromSync<>(blocking, runtime);
    }

    private static final class SyncView<T extends Comparable<? super T>, N extends Tree.Node<T, N>> implements TreeSync<T, N> {
        private final Tree<T, N> service;
        private final SyncOperation smallest;
        private final SyncOperation first;

        SyncView(Tree<T, N> service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Tree", "TreeAsync");
            this.smallest = setup.operation("smallest(Node)").awaiting();
            this.first = setup.operation("first(Class)").calling();
        }

        @Override
        public T smallest(N node) {
            smallest.checkCaller();
            return smallest.await(service.smallest(node));
        }

        @Override
        public <E extends Enum<E>> E first(Class<E> type) {
            first.checkCaller();
            return service.first(type);
        }

        @Override
        public String toString() {
            return Bridge.describe("TreeSync", service);
        }
    }

    private static final class AsyncView<T extends Comparable<? super T>, N extends Tree.Node<T, N>> implements TreeAsync<T, N> {
        private final Tree<T, N> service;
        private final AsyncOperation smallest;
        private final AsyncOperation first;

        AsyncView(Tree<T, N> service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Tree", "TreeAsync");
            this.smallest = setup.operation("smallest(Node)").adopting();
            this.first = setup.operation("first(Class)").offloading();
        }

        @Override
        public CompletableFuture<T> smallest(N node) {
            try {
                return smallest.adopt(service.smallest(node));
            } catch (Throwable failure) {
                return smallest.failed(failure);
            }
        }

        @Override
        public <E extends Enum<E>> CompletableFuture<E> first(Class<E> type) {
            return new OffloadedCall<E>(first) {
                @Override
                protected E call() {
                    return service.first(type);
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("TreeAsync", service);
        }
    }

    private static final class SyncFromAsync<T extends Comparable<? super T>, N extends Tree.Node<T, N>> implements TreeSync<T, N> {
        private final TreeAsync<T, N> async;
        private final SyncOperation smallest;
        private final SyncOperation first;

        SyncFromAsync(TreeAsync<T, N> async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "TreeAsync", "TreeAsync");
            this.smallest = setup.operation("smallest(Node)").awaiting();
            this.first = setup.operation("first(Class)").awaiting();
        }

        @Override
        public T smallest(N node) {
            smallest.checkCaller();
            return smallest.await(async.smallest(node));
        }

        @Override
        public <E extends Enum<E>> E first(Class<E> type) {
            first.checkCaller();
            return first.await(async.first(type));
        }

        @Override
        public String toString() {
            return Bridge.describe("TreeSync", async);
        }
    }

    private static final class AsyncFromSync<T extends Comparable<? super T>, N extends Tree.Node<T, N>> implements TreeAsync<T, N> {
        private final TreeSync<T, N> blocking;
        private final AsyncOperation smallest;
        private final AsyncOperation first;

        AsyncFromSync(TreeSync<T, N> blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "TreeSync", "TreeAsync");
            this.smallest = setup.operation("smallest(Node)").offloading();
            this.first = setup.operation("first(Class)").offloading();
        }

        @Override
        public CompletableFuture<T> smallest(N node) {
            return new OffloadedCall<T>(smallest) {
                @Override
                protected T call() {
                    return blocking.smallest(node);
                }
            }.submit();
        }

        @Override
        public <E extends Enum<E>> CompletableFuture<E> first(Class<E> type) {
            return new OffloadedCall<E>(first) {
                @Override
                protected E call() {
                    return blocking.first(type);
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("TreeAsync", blocking);
        }
    }
}
