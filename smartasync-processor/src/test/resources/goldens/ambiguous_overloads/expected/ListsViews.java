package goldens.ambiguous_overloads;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

@GeneratedView("goldens.ambiguous_overloads.Lists")
final class ListsViews {
    private static final int EACH = 0;
    private static final int EACH2 = 1;
    private static final int ALL = 2;
    private static final int ALL2 = 3;
    private static final int TYPED = 4;
    private static final int TYPED2 = 5;
    private static final int LATER = 6;
    private static final int LATER2 = 7;

    private ListsViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("each(String, Consumer)").blocking(),
                setup.operation("each(String, Function)").async(),
                setup.operation("all(String, Consumer, Object)").blocking(),
                setup.operation("all(String, Function, Object[])").blocking(),
                setup.operation("typed(Class, Consumer)").blocking(),
                setup.operation("typed(Class, Function)").blocking(),
                setup.operation("later(Runnable)").blocking(),
                setup.operation("later(Callable)").blocking()));
    }

    static ListsSync sync(Lists service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.ambiguous_overloads.ListsSync");
        ViewSetup setup = ViewSetup.sync(runtime, ListsViews.class, "Lists", "ListsAsync");
        return new SyncView(service, operations(setup));
    }

    static ListsAsync async(Lists service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.ambiguous_overloads.ListsAsync");
        ViewSetup setup = ViewSetup.async(runtime, ListsViews.class, "Lists", "ListsAsync");
        return new AsyncView(service, operations(setup));
    }

    static ListsSync syncFrom(ListsAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.ambiguous_overloads.ListsSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, ListsViews.class, "ListsAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static ListsAsync asyncFrom(ListsSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.ambiguous_overloads.ListsAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, ListsViews.class, "ListsSync", "ListsAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements ListsSync {
        private final Lists service;

        SyncView(Lists service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public void each(String list, Consumer<String> action) {
            ViewCalls.check(this, EACH);
            service.each(list, action);
        }

        @Override
        public String each(String list, Function<String, String> function) {
            ViewCalls.check(this, EACH2);
            return ViewCalls.await(this, EACH2, service.each(list, function));
        }

        @Override
        public String all(String list, Consumer<String> action, Object argument) {
            ViewCalls.check(this, ALL);
            return service.all(list, action, argument);
        }

        @Override
        public String all(String list, Function<String, String> function, Object... arguments) {
            ViewCalls.check(this, ALL2);
            return service.all(list, function, arguments);
        }

        @Override
        public <T> String typed(Class<T> type, Consumer<T> action) {
            ViewCalls.check(this, TYPED);
            return service.typed(type, action);
        }

        @Override
        public <T> String typed(Class<T> type, Function<T, T> function) {
            ViewCalls.check(this, TYPED2);
            return service.typed(type, function);
        }

        @Override
        public String later(Runnable action) {
            ViewCalls.check(this, LATER);
            return service.later(action);
        }

        @Override
        public String later(Callable<String> action) {
            ViewCalls.check(this, LATER2);
            return service.later(action);
        }
    }

    private static final class AsyncView extends ViewCalls implements ListsAsync {
        private final Lists service;

        AsyncView(Lists service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<Void> each(String list, Consumer<String> action) {
            return ViewCalls.offloadVoid(this, EACH, () -> service.each(list, action));
        }

        @Override
        public CompletableFuture<String> each(String list, Function<String, String> function) {
            try {
                return ViewCalls.adopt(this, EACH2, service.each(list, function));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, EACH2, failure);
            }
        }

        @Override
        public CompletableFuture<String> all(String list, Consumer<String> action,
                Object argument) {
            return ViewCalls.offload(this, ALL, () -> service.all(list, action, argument));
        }

        @Override
        public CompletableFuture<String> all(String list, Function<String, String> function,
                Object... arguments) {
            return ViewCalls.offload(this, ALL2, () -> service.all(list, function, arguments));
        }

        @Override
        public <T> CompletableFuture<String> typed(Class<T> type, Consumer<T> action) {
            return ViewCalls.offload(this, TYPED, () -> service.typed(type, action));
        }

        @Override
        public <T> CompletableFuture<String> typed(Class<T> type, Function<T, T> function) {
            return ViewCalls.offload(this, TYPED2, () -> service.typed(type, function));
        }

        @Override
        public CompletableFuture<String> later(Runnable action) {
            return ViewCalls.offload(this, LATER, () -> service.later(action));
        }

        @Override
        public CompletableFuture<String> later(Callable<String> action) {
            return ViewCalls.offload(this, LATER2, () -> service.later(action));
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements ListsSync {
        private final ListsAsync async;

        SyncFromAsync(ListsAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public void each(String list, Consumer<String> action) {
            ViewCalls.check(this, EACH);
            ViewCalls.await(this, EACH, async.each(list, action));
        }

        @Override
        public String each(String list, Function<String, String> function) {
            ViewCalls.check(this, EACH2);
            return ViewCalls.await(this, EACH2, async.each(list, function));
        }

        @Override
        public String all(String list, Consumer<String> action, Object argument) {
            ViewCalls.check(this, ALL);
            return ViewCalls.await(this, ALL, async.all(list, action, argument));
        }

        @Override
        public String all(String list, Function<String, String> function, Object... arguments) {
            ViewCalls.check(this, ALL2);
            return ViewCalls.await(this, ALL2, async.all(list, function, arguments));
        }

        @Override
        public <T> String typed(Class<T> type, Consumer<T> action) {
            ViewCalls.check(this, TYPED);
            return ViewCalls.await(this, TYPED, async.typed(type, action));
        }

        @Override
        public <T> String typed(Class<T> type, Function<T, T> function) {
            ViewCalls.check(this, TYPED2);
            return ViewCalls.await(this, TYPED2, async.typed(type, function));
        }

        @Override
        public String later(Runnable action) {
            ViewCalls.check(this, LATER);
            return ViewCalls.await(this, LATER, async.later(action));
        }

        @Override
        public String later(Callable<String> action) {
            ViewCalls.check(this, LATER2);
            return ViewCalls.await(this, LATER2, async.later(action));
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements ListsAsync {
        private final ListsSync blocking;

        AsyncFromSync(ListsSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Void> each(String list, Consumer<String> action) {
            return ViewCalls.offloadVoid(this, EACH, () -> blocking.each(list, action));
        }

        @Override
        public CompletableFuture<String> each(String list, Function<String, String> function) {
            return ViewCalls.offload(this, EACH2, () -> blocking.each(list, function));
        }

        @Override
        public CompletableFuture<String> all(String list, Consumer<String> action,
                Object argument) {
            return ViewCalls.offload(this, ALL, () -> blocking.all(list, action, argument));
        }

        @Override
        public CompletableFuture<String> all(String list, Function<String, String> function,
                Object... arguments) {
            return ViewCalls.offload(this, ALL2, () -> blocking.all(list, function, arguments));
        }

        @Override
        public <T> CompletableFuture<String> typed(Class<T> type, Consumer<T> action) {
            return ViewCalls.offload(this, TYPED, () -> blocking.typed(type, action));
        }

        @Override
        public <T> CompletableFuture<String> typed(Class<T> type, Function<T, T> function) {
            return ViewCalls.offload(this, TYPED2, () -> blocking.typed(type, function));
        }

        @Override
        public CompletableFuture<String> later(Runnable action) {
            return ViewCalls.offload(this, LATER, () -> blocking.later(action));
        }

        @Override
        public CompletableFuture<String> later(Callable<String> action) {
            return ViewCalls.offload(this, LATER2, () -> blocking.later(action));
        }
    }
}
