package goldens.recursive_bounds;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.recursive_bounds.Tree")
final class TreeViews {
    private static final int SMALLEST = 0;
    private static final int FIRST = 1;

    private TreeViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("smallest(Node)").async(),
                setup.operation("first(Class)").blocking()));
    }

    static <T extends Comparable<? super T>, N extends Tree.Node<T, N>> TreeSync<T, N> sync(
            Tree<T, N> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.recursive_bounds.TreeSync");
        ViewSetup setup = ViewSetup.sync(runtime, TreeViews.class, "Tree", "TreeAsync");
        return new SyncView<>(service, operations(setup));
    }

    static <T extends Comparable<? super T>, N extends Tree.Node<T, N>> TreeAsync<T, N> async(
            Tree<T, N> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.recursive_bounds.TreeAsync");
        ViewSetup setup = ViewSetup.async(runtime, TreeViews.class, "Tree", "TreeAsync");
        return new AsyncView<>(service, operations(setup));
    }

    static <T extends Comparable<? super T>, N extends Tree.Node<T, N>> TreeSync<T, N> syncFrom(
            TreeAsync<T, N> async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.recursive_bounds.TreeSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, TreeViews.class, "TreeAsync");
        return new SyncFromAsync<>(async, operations(setup));
    }

    static <T extends Comparable<? super T>, N extends Tree.Node<T, N>> TreeAsync<T, N> asyncFrom(
            TreeSync<T, N> blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.recursive_bounds.TreeAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, TreeViews.class, "TreeSync", "TreeAsync");
        return new AsyncFromSync<>(blocking, operations(setup));
    }

    private static final class SyncView<T extends Comparable<? super T>, N extends Tree.Node<T, N>> extends ViewCalls implements TreeSync<T, N> {
        private final Tree<T, N> service;

        SyncView(Tree<T, N> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public T smallest(N node) {
            ViewCalls.check(this, SMALLEST);
            return ViewCalls.await(this, SMALLEST, service.smallest(node));
        }

        @Override
        public <E extends Enum<E>> E first(Class<E> type) {
            ViewCalls.check(this, FIRST);
            return service.first(type);
        }
    }

    private static final class AsyncView<T extends Comparable<? super T>, N extends Tree.Node<T, N>> extends ViewCalls implements TreeAsync<T, N> {
        private final Tree<T, N> service;

        AsyncView(Tree<T, N> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<T> smallest(N node) {
            try {
                return ViewCalls.adopt(this, SMALLEST, service.smallest(node));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, SMALLEST, failure);
            }
        }

        @Override
        public <E extends Enum<E>> CompletableFuture<E> first(Class<E> type) {
            return ViewCalls.offload(this, FIRST, () -> service.first(type));
        }
    }

    private static final class SyncFromAsync<T extends Comparable<? super T>, N extends Tree.Node<T, N>> extends ViewCalls implements TreeSync<T, N> {
        private final TreeAsync<T, N> async;

        SyncFromAsync(TreeAsync<T, N> async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public T smallest(N node) {
            ViewCalls.check(this, SMALLEST);
            return ViewCalls.await(this, SMALLEST, async.smallest(node));
        }

        @Override
        public <E extends Enum<E>> E first(Class<E> type) {
            ViewCalls.check(this, FIRST);
            return ViewCalls.await(this, FIRST, async.first(type));
        }
    }

    private static final class AsyncFromSync<T extends Comparable<? super T>, N extends Tree.Node<T, N>> extends ViewCalls implements TreeAsync<T, N> {
        private final TreeSync<T, N> blocking;

        AsyncFromSync(TreeSync<T, N> blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<T> smallest(N node) {
            return ViewCalls.offload(this, SMALLEST, () -> blocking.smallest(node));
        }

        @Override
        public <E extends Enum<E>> CompletableFuture<E> first(Class<E> type) {
            return ViewCalls.offload(this, FIRST, () -> blocking.first(type));
        }
    }
}
