package goldens.ambiguous_overloads;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

@GeneratedView("goldens.ambiguous_overloads.Lists")
final class ListsViews {
    private final ViewOperation each;
    private final ViewOperation each2;
    private final ViewOperation all;
    private final ViewOperation all2;
    private final ViewOperation typed;
    private final ViewOperation typed2;
    private final ViewOperation later;
    private final ViewOperation later2;

    private ListsViews(ViewSetup setup) {
        this.each = setup.operation("each(String, Consumer)").blocking();
        this.each2 = setup.operation("each(String, Function)").async();
        this.all = setup.operation("all(String, Consumer, Object)").blocking();
        this.all2 = setup.operation("all(String, Function, Object[])").blocking();
        this.typed = setup.operation("typed(Class, Consumer)").blocking();
        this.typed2 = setup.operation("typed(Class, Function)").blocking();
        this.later = setup.operation("later(Runnable)").blocking();
        this.later2 = setup.operation("later(Callable)").blocking();
    }

    private static ListsViews of(ViewSetup setup) {
        ListsViews known = setup.known(ListsViews.class);
        return known != null ? known : setup.keep(new ListsViews(setup));
    }

    static ListsSync sync(Lists service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.ambiguous_overloads.ListsSync");
        ViewSetup setup = ViewSetup.sync(runtime, ListsViews.class, "Lists", "ListsAsync");
        return of(setup).new SyncView(service);
    }

    static ListsAsync async(Lists service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.ambiguous_overloads.ListsAsync");
        ViewSetup setup = ViewSetup.async(runtime, ListsViews.class, "Lists", "ListsAsync");
        return of(setup).new AsyncView(service);
    }

    static ListsSync syncFrom(ListsAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.ambiguous_overloads.ListsSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, ListsViews.class, "ListsAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static ListsAsync asyncFrom(ListsSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.ambiguous_overloads.ListsAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, ListsViews.class, "ListsSync", "ListsAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements ListsSync {
        private final Lists service;

        SyncView(Lists service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public void each(String list, Consumer<String> action) {
            each.checkCaller();
            service.each(list, action);
        }

        @Override
        public String each(String list, Function<String, String> function) {
            return each2.checkCaller().await(service.each(list, function));
        }

        @Override
        public String all(String list, Consumer<String> action, Object argument) {
            all.checkCaller();
            return service.all(list, action, argument);
        }

        @Override
        public String all(String list, Function<String, String> function, Object... arguments) {
            all2.checkCaller();
            return service.all(list, function, arguments);
        }

        @Override
        public <T> String typed(Class<T> type, Consumer<T> action) {
            typed.checkCaller();
            return service.typed(type, action);
        }

        @Override
        public <T> String typed(Class<T> type, Function<T, T> function) {
            typed2.checkCaller();
            return service.typed(type, function);
        }

        @Override
        public String later(Runnable action) {
            later.checkCaller();
            return service.later(action);
        }

        @Override
        public String later(Callable<String> action) {
            later2.checkCaller();
            return service.later(action);
        }

        @Override
        public String toString() {
            return Bridge.describe("ListsSync", service);
        }
    }

    private final class AsyncView extends SourceView implements ListsAsync {
        private final Lists service;

        AsyncView(Lists service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<Void> each(String list, Consumer<String> action) {
            return each.offloadVoid(() -> service.each(list, action));
        }

        @Override
        public CompletableFuture<String> each(String list, Function<String, String> function) {
            try {
                return each2.adopt(service.each(list, function));
            } catch (Throwable failure) {
                return each2.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> all(String list, Consumer<String> action,
                Object argument) {
            return all.offload(() -> service.all(list, action, argument));
        }

        @Override
        public CompletableFuture<String> all(String list, Function<String, String> function,
                Object... arguments) {
            return all2.offload(() -> service.all(list, function, arguments));
        }

        @Override
        public <T> CompletableFuture<String> typed(Class<T> type, Consumer<T> action) {
            return typed.offload(() -> service.typed(type, action));
        }

        @Override
        public <T> CompletableFuture<String> typed(Class<T> type, Function<T, T> function) {
            return typed2.offload(() -> service.typed(type, function));
        }

        @Override
        public CompletableFuture<String> later(Runnable action) {
            return later.offload(() -> service.later(action));
        }

        @Override
        public CompletableFuture<String> later(Callable<String> action) {
            return later2.offload(() -> service.later(action));
        }

        @Override
        public String toString() {
            return Bridge.describe("ListsAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements ListsSync {
        private final ListsAsync async;

        SyncFromAsync(ListsAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public void each(String list, Consumer<String> action) {
            each.checkCaller().await(async.each(list, action));
        }

        @Override
        public String each(String list, Function<String, String> function) {
            return each2.checkCaller().await(async.each(list, function));
        }

        @Override
        public String all(String list, Consumer<String> action, Object argument) {
            return all.checkCaller().await(async.all(list, action, argument));
        }

        @Override
        public String all(String list, Function<String, String> function, Object... arguments) {
            return all2.checkCaller().await(async.all(list, function, arguments));
        }

        @Override
        public <T> String typed(Class<T> type, Consumer<T> action) {
            return typed.checkCaller().await(async.typed(type, action));
        }

        @Override
        public <T> String typed(Class<T> type, Function<T, T> function) {
            return typed2.checkCaller().await(async.typed(type, function));
        }

        @Override
        public String later(Runnable action) {
            return later.checkCaller().await(async.later(action));
        }

        @Override
        public String later(Callable<String> action) {
            return later2.checkCaller().await(async.later(action));
        }

        @Override
        public String toString() {
            return Bridge.describe("ListsSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements ListsAsync {
        private final ListsSync blocking;

        AsyncFromSync(ListsSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Void> each(String list, Consumer<String> action) {
            return each.offloadVoid(() -> blocking.each(list, action));
        }

        @Override
        public CompletableFuture<String> each(String list, Function<String, String> function) {
            return each2.offload(() -> blocking.each(list, function));
        }

        @Override
        public CompletableFuture<String> all(String list, Consumer<String> action,
                Object argument) {
            return all.offload(() -> blocking.all(list, action, argument));
        }

        @Override
        public CompletableFuture<String> all(String list, Function<String, String> function,
                Object... arguments) {
            return all2.offload(() -> blocking.all(list, function, arguments));
        }

        @Override
        public <T> CompletableFuture<String> typed(Class<T> type, Consumer<T> action) {
            return typed.offload(() -> blocking.typed(type, action));
        }

        @Override
        public <T> CompletableFuture<String> typed(Class<T> type, Function<T, T> function) {
            return typed2.offload(() -> blocking.typed(type, function));
        }

        @Override
        public CompletableFuture<String> later(Runnable action) {
            return later.offload(() -> blocking.later(action));
        }

        @Override
        public CompletableFuture<String> later(Callable<String> action) {
            return later2.offload(() -> blocking.later(action));
        }

        @Override
        public String toString() {
            return Bridge.describe("ListsAsync", blocking);
        }
    }
}
