package goldens.ambiguous_overloads;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

@GeneratedView("goldens.ambiguous_overloads.Lists")
final class ListsViews {
    private ListsViews() {}

    static ListsSync sync(Lists service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.ambiguous_overloads.ListsSync");
        return new SyncView(service, runtime);
    }

    static ListsAsync async(Lists service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.ambiguous_overloads.ListsAsync");
        return new AsyncView(service, runtime);
    }

    static ListsSync syncFrom(ListsAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.ambiguous_overloads.ListsSync");
        return new SyncFromAsync(async, runtime);
    }

    static ListsAsync asyncFrom(ListsSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.ambiguous_overloads.ListsAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements ListsSync {
        private final Lists service;
        private final SyncOperation each;
        private final SyncOperation each2;
        private final SyncOperation all;
        private final SyncOperation all2;
        private final SyncOperation typed;
        private final SyncOperation typed2;
        private final SyncOperation later;
        private final SyncOperation later2;

        SyncView(Lists service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Lists", "ListsAsync");
            this.each = setup.operation("each(String, Consumer)").calling();
            this.each2 = setup.operation("each(String, Function)").awaiting();
            this.all = setup.operation("all(String, Consumer, Object)").calling();
            this.all2 = setup.operation("all(String, Function, Object[])").calling();
            this.typed = setup.operation("typed(Class, Consumer)").calling();
            this.typed2 = setup.operation("typed(Class, Function)").calling();
            this.later = setup.operation("later(Runnable)").calling();
            this.later2 = setup.operation("later(Callable)").calling();
        }

        @Override
        public void each(String list, Consumer<String> action) {
            each.checkCaller();
            service.each(list, action);
        }

        @Override
        public String each(String list, Function<String, String> function) {
            each2.checkCaller();
            return each2.await(service.each(list, function));
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

    private static final class AsyncView implements ListsAsync {
        private final Lists service;
        private final AsyncOperation each;
        private final AsyncOperation each2;
        private final AsyncOperation all;
        private final AsyncOperation all2;
        private final AsyncOperation typed;
        private final AsyncOperation typed2;
        private final AsyncOperation later;
        private final AsyncOperation later2;

        AsyncView(Lists service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Lists", "ListsAsync");
            this.each = setup.operation("each(String, Consumer)").offloading();
            this.each2 = setup.operation("each(String, Function)").adopting();
            this.all = setup.operation("all(String, Consumer, Object)").offloading();
            this.all2 = setup.operation("all(String, Function, Object[])").offloading();
            this.typed = setup.operation("typed(Class, Consumer)").offloading();
            this.typed2 = setup.operation("typed(Class, Function)").offloading();
            this.later = setup.operation("later(Runnable)").offloading();
            this.later2 = setup.operation("later(Callable)").offloading();
        }

        @Override
        public CompletableFuture<Void> each(String list, Consumer<String> action) {
            return new OffloadedCall<Void>(each) {
                @Override
                protected Void call() {
                    service.each(list, action);
                    return null;
                }
            }.submit();
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
            return new OffloadedCall<String>(all) {
                @Override
                protected String call() {
                    return service.all(list, action, argument);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> all(String list, Function<String, String> function,
                Object... arguments) {
            return new OffloadedCall<String>(all2) {
                @Override
                protected String call() {
                    return service.all(list, function, arguments);
                }
            }.submit();
        }

        @Override
        public <T> CompletableFuture<String> typed(Class<T> type, Consumer<T> action) {
            return new OffloadedCall<String>(typed) {
                @Override
                protected String call() {
                    return service.typed(type, action);
                }
            }.submit();
        }

        @Override
        public <T> CompletableFuture<String> typed(Class<T> type, Function<T, T> function) {
            return new OffloadedCall<String>(typed2) {
                @Override
                protected String call() {
                    return service.typed(type, function);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> later(Runnable action) {
            return new OffloadedCall<String>(later) {
                @Override
                protected String call() {
                    return service.later(action);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> later(Callable<String> action) {
            return new OffloadedCall<String>(later2) {
                @Override
                protected String call() {
                    return service.later(action);
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("ListsAsync", service);
        }
    }

    private static final class SyncFromAsync implements ListsSync {
        private final ListsAsync async;
        private final SyncOperation each;
        private final SyncOperation each2;
        private final SyncOperation all;
        private final SyncOperation all2;
        private final SyncOperation typed;
        private final SyncOperation typed2;
        private final SyncOperation later;
        private final SyncOperation later2;

        SyncFromAsync(ListsAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "ListsAsync", "ListsAsync");
            this.each = setup.operation("each(String, Consumer)").awaiting();
            this.each2 = setup.operation("each(String, Function)").awaiting();
            this.all = setup.operation("all(String, Consumer, Object)").awaiting();
            this.all2 = setup.operation("all(String, Function, Object[])").awaiting();
            this.typed = setup.operation("typed(Class, Consumer)").awaiting();
            this.typed2 = setup.operation("typed(Class, Function)").awaiting();
            this.later = setup.operation("later(Runnable)").awaiting();
            this.later2 = setup.operation("later(Callable)").awaiting();
        }

        @Override
        public void each(String list, Consumer<String> action) {
            each.checkCaller();
            each.await(async.each(list, action));
        }

        @Override
        public String each(String list, Function<String, String> function) {
            each2.checkCaller();
            return each2.await(async.each(list, function));
        }

        @Override
        public String all(String list, Consumer<String> action, Object argument) {
            all.checkCaller();
            return all.await(async.all(list, action, argument));
        }

        @Override
        public String all(String list, Function<String, String> function, Object... arguments) {
            all2.checkCaller();
            return all2.await(async.all(list, function, arguments));
        }

        @Override
        public <T> String typed(Class<T> type, Consumer<T> action) {
            typed.checkCaller();
            return typed.await(async.typed(type, action));
        }

        @Override
        public <T> String typed(Class<T> type, Function<T, T> function) {
            typed2.checkCaller();
            return typed2.await(async.typed(type, function));
        }

        @Override
        public String later(Runnable action) {
            later.checkCaller();
            return later.await(async.later(action));
        }

        @Override
        public String later(Callable<String> action) {
            later2.checkCaller();
            return later2.await(async.later(action));
        }

        @Override
        public String toString() {
            return Bridge.describe("ListsSync", async);
        }
    }

    private static final class AsyncFromSync implements ListsAsync {
        private final ListsSync blocking;
        private final AsyncOperation each;
        private final AsyncOperation each2;
        private final AsyncOperation all;
        private final AsyncOperation all2;
        private final AsyncOperation typed;
        private final AsyncOperation typed2;
        private final AsyncOperation later;
        private final AsyncOperation later2;

        AsyncFromSync(ListsSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "ListsSync", "ListsAsync");
            this.each = setup.operation("each(String, Consumer)").offloading();
            this.each2 = setup.operation("each(String, Function)").offloading();
            this.all = setup.operation("all(String, Consumer, Object)").offloading();
            this.all2 = setup.operation("all(String, Function, Object[])").offloading();
            this.typed = setup.operation("typed(Class, Consumer)").offloading();
            this.typed2 = setup.operation("typed(Class, Function)").offloading();
            this.later = setup.operation("later(Runnable)").offloading();
            this.later2 = setup.operation("later(Callable)").offloading();
        }

        @Override
        public CompletableFuture<Void> each(String list, Consumer<String> action) {
            return new OffloadedCall<Void>(each) {
                @Override
                protected Void call() {
                    blocking.each(list, action);
                    return null;
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> each(String list, Function<String, String> function) {
            return new OffloadedCall<String>(each2) {
                @Override
                protected String call() {
                    return blocking.each(list, function);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> all(String list, Consumer<String> action,
                Object argument) {
            return new OffloadedCall<String>(all) {
                @Override
                protected String call() {
                    return blocking.all(list, action, argument);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> all(String list, Function<String, String> function,
                Object... arguments) {
            return new OffloadedCall<String>(all2) {
                @Override
                protected String call() {
                    return blocking.all(list, function, arguments);
                }
            }.submit();
        }

        @Override
        public <T> CompletableFuture<String> typed(Class<T> type, Consumer<T> action) {
            return new OffloadedCall<String>(typed) {
                @Override
                protected String call() {
                    return blocking.typed(type, action);
                }
            }.submit();
        }

        @Override
        public <T> CompletableFuture<String> typed(Class<T> type, Function<T, T> function) {
            return new OffloadedCall<String>(typed2) {
                @Override
                protected String call() {
                    return blocking.typed(type, function);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> later(Runnable action) {
            return new OffloadedCall<String>(later) {
                @Override
                protected String call() {
                    return blocking.later(action);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> later(Callable<String> action) {
            return new OffloadedCall<String>(later2) {
                @Override
                protected String call() {
                    return blocking.later(action);
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("ListsAsync", blocking);
        }
    }
}
