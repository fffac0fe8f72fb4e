package goldens.recursive_bounds;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.recursive_bounds.Tree")
final class TreeViews {
    private final ViewOperation smallest;
    private final ViewOperation first;

    private TreeViews(ViewSetup setup) {
        this.smallest = setup.operation("smallest(Node)").async();
        this.first = setup.operation("first(Class)").blocking();
    }

    private static TreeViews of(ViewSetup setup) {
        TreeViews known = setup.known(TreeViews.class);
        return known != null ? known : setup.keep(new TreeViews(setup));
    }

    static <T extends Comparable<? super T>, N extends Tree.Node<T, N>> TreeSync<T, N> sync(
            Tree<T, N> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.recursive_bounds.TreeSync");
        ViewSetup setup = ViewSetup.sync(runtime, TreeViews.class, "Tree", "TreeAsync");
        return of(setup).new SyncView<>(service);
    }

    static <T extends Comparable<? super T>, N extends Tree.Node<T, N>> TreeAsync<T, N> async(
            Tree<T, N> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.recursive_bounds.TreeAsync");
        ViewSetup setup = ViewSetup.async(runtime, TreeViews.class, "Tree", "TreeAsync");
        return of(setup).new AsyncView<>(service);
    }

    static <T extends Comparable<? super T>, N extends Tree.Node<T, N>> TreeSync<T, N> syncFrom(
            TreeAsync<T, N> async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.recursive_bounds.TreeSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, TreeViews.class, "TreeAsync");
        return of(setup).new SyncFromAsync<>(async);
    }

    static <T extends Comparable<? super T>, N extends Tree.Node<T, N>> TreeAsync<T, N> asyncFrom(
            TreeSync<T, N> blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.recursive_bounds.TreeAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, TreeViews.class, "TreeSync", "TreeAsync");
        return of(setup).new AsyncFromSync<>(blocking);
    }

    private final class SyncView<T extends Comparable<? super T>, N extends Tree.Node<T, N>> extends SourceView implements TreeSync<T, N> {
        private final Tree<T, N> service;

        SyncView(Tree<T, N> service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public T smallest(N node) {
            return smallest.checkCaller().await(service.smallest(node));
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

    private final class AsyncView<T extends Comparable<? super T>, N extends Tree.Node<T, N>> extends SourceView implements TreeAsync<T, N> {
        private final Tree<T, N> service;

        AsyncView(Tree<T, N> service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
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
            return first.offload(() -> service.first(type));
        }

        @Override
        public String toString() {
            return Bridge.describe("TreeAsync", service);
        }
    }

    private final class SyncFromAsync<T extends Comparable<? super T>, N extends Tree.Node<T, N>> extends SourceView implements TreeSync<T, N> {
        private final TreeAsync<T, N> async;

        SyncFromAsync(TreeAsync<T, N> async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public T smallest(N node) {
            return smallest.checkCaller().await(async.smallest(node));
        }

        @Override
        public <E extends Enum<E>> E first(Class<E> type) {
            return first.checkCaller().await(async.first(type));
        }

        @Override
        public String toString() {
            return Bridge.describe("TreeSync", async);
        }
    }

    private final class AsyncFromSync<T extends Comparable<? super T>, N extends Tree.Node<T, N>> extends SourceView implements TreeAsync<T, N> {
        private final TreeSync<T, N> blocking;

        AsyncFromSync(TreeSync<T, N> blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<T> smallest(N node) {
            return smallest.offload(() -> blocking.smallest(node));
        }

        @Override
        public <E extends Enum<E>> CompletableFuture<E> first(Class<E> type) {
            return first.offload(() -> blocking.first(type));
        }

        @Override
        public String toString() {
            return Bridge.describe("TreeAsync", blocking);
        }
    }
}
