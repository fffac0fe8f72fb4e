package goldens.nullness;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

@GeneratedView("goldens.nullness.Directory")
final class DirectoryViews {
    private DirectoryViews() {}

    static DirectorySync sync(Directory service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.nullness.DirectorySync");
        return new SyncView(service, runtime);
    }

    static DirectoryAsync async(Directory service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.nullness.DirectoryAsync");
        return new AsyncView(service, runtime);
    }

    static DirectorySync syncFrom(DirectoryAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.nullness.DirectorySync");
        return new SyncFromAsync(async, runtime);
    }

    static DirectoryAsync asyncFrom(DirectorySync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.nullness.DirectoryAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements DirectorySync {
        private final Directory service;
        private final SyncOperation find;
        private final SyncOperation nick;
        private final SyncOperation all;
        private final SyncOperation rows;
        private final SyncOperation entry;
        private final SyncOperation same;
        private final SyncOperation numbers;

        SyncView(Directory service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Directory", "DirectoryAsync");
            this.find = setup.operation("find(String)").awaiting();
            this.nick = setup.operation("nick(Map)").calling();
            this.all = setup.operation("all(String[], String[])").calling();
            this.rows = setup.operation("rows(List)").calling();
            this.entry = setup.operation("entry()").calling();
            this.same = setup.operation("same(Object)").awaiting();
            this.numbers = setup.operation("numbers()").calling();
        }

        @Override
        public @Nullable String find(@Nullable String name) {
            find.checkCaller();
            return find.await(service.find(name));
        }

        @Override
        public @Nullable String nick(Map<String, @Nullable String> names) {
            nick.checkCaller();
            return service.nick(names);
        }

        @Override
        public String @Nullable [] all(@Nullable String @Nullable [] names,
                String @Nullable ... more) {
            all.checkCaller();
            return service.all(names, more);
        }

        @Override
        public List<? extends @Nullable Object> rows(List<? super @Nullable String> sink) {
            rows.checkCaller();
            return service.rows(sink);
        }

        @Override
        public Map. @Nullable Entry<String, @Nullable Integer> entry() {
            entry.checkCaller();
            return service.entry();
        }

        @Override
        public <T extends @Nullable Object> @Nullable T same(T value) {
            same.checkCaller();
            return same.await(service.same(value));
        }

        @Override
        public int @Nullable [] numbers() {
            numbers.checkCaller();
            return service.numbers();
        }

        @Override
        public String toString() {
            return Bridge.describe("DirectorySync", service);
        }
    }

    private static final class AsyncView implements DirectoryAsync {
        private final Directory service;
        private final AsyncOperation find;
        private final AsyncOperation nick;
        private final AsyncOperation all;
        private final AsyncOperation rows;
        private final AsyncOperation entry;
        private final AsyncOperation same;
        private final AsyncOperation numbers;

        AsyncView(Directory service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Directory", "DirectoryAsync");
            this.find = setup.operation("find(String)").adopting();
            this.nick = setup.operation("nick(Map)").offloading();
            this.all = setup.operation("all(String[], String[])").offloading();
            this.rows = setup.operation("rows(List)").offloading();
            this.entry = setup.operation("entry()").offloading();
            this.same = setup.operation("same(Object)").adopting();
            this.numbers = setup.operation("numbers()").offloading();
        }

        @Override
        public CompletableFuture<@Nullable String> find(@Nullable String name) {
            try {
                return find.adopt(service.find(name));
            } catch (Throwable failure) {
                return find.failed(failure);
            }
        }

        @Override
        public CompletableFuture<@Nullable String> nick(Map<String, @Nullable String> names) {
            return new OffloadedCall<@Nullable String>(nick) {
                @Override
                protected @Nullable String call() {
                    return service.nick(names);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String @Nullable []> all(@Nullable String @Nullable [] names,
                String @Nullable ... more) {
            return new OffloadedCall<String @Nullable []>(all) {
                @Override
                protected String @Nullable [] call() {
                    return service.all(names, more);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<List<? extends @Nullable Object>> rows(
                List<? super @Nullable String> sink) {
            return new OffloadedCall<List<? extends @Nullable Object>>(rows) {
                @Override
                protected List<? extends @Nullable Object> call() {
                    return service.rows(sink);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Map. @Nullable Entry<String, @Nullable Integer>> entry() {
            return new OffloadedCall<Map. @Nullable Entry<String, @Nullable Integer>>(entry) {
                @Override
                protected Map. @Nullable Entry<String, @Nullable Integer> call() {
                    return service.entry();
                }
            }.submit();
        }

        @Override
        public <T extends @Nullable Object> CompletableFuture<@Nullable T> same(T value) {
            try {
                return same.adopt(service.same(value));
            } catch (Throwable failure) {
                return same.failed(failure);
            }
        }

        @Override
        public CompletableFuture<int @Nullable []> numbers() {
            return new OffloadedCall<int @Nullable []>(numbers) {
                @Override
                protected int @Nullable [] call() {
                    return service.numbers();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("DirectoryAsync", service);
        }
    }

    private static final class SyncFromAsync implements DirectorySync {
        private final DirectoryAsync async;
        private final SyncOperation find;
        private final SyncOperation nick;
        private final SyncOperation all;
        private final SyncOperation rows;
        private final SyncOperation entry;
        private final SyncOperation same;
        private final SyncOperation numbers;

        SyncFromAsync(DirectoryAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "DirectoryAsync", "DirectoryAsync");
            this.find = setup.operation("find(String)").awaiting();
            this.nick = setup.operation("nick(Map)").awaiting();
            this.all = setup.operation("all(String[], String[])").awaiting();
            this.rows = setup.operation("rows(List)").awaiting();
            this.entry = setup.operation("entry()").awaiting();
            this.same = setup.operation("same(Object)").awaiting();
            this.numbers = setup.operation("numbers()").awaiting();
        }

        @Override
        public @Nullable String find(@Nullable String name) {
            find.checkCaller();
            return find.await(async.find(name));
        }

        @Override
        public @Nullable String nick(Map<String, @Nullable String> names) {
            nick.checkCaller();
            return nick.await(async.nick(names));
        }

        @Override
        public String @Nullable [] all(@Nullable String @Nullable [] names,
                String @Nullable ... more) {
            all.checkCaller();
            return all.await(async.all(names, more));
        }

        @Override
        public List<? extends @Nullable Object> rows(List<? super @Nullable String> sink) {
            rows.checkCaller();
            return rows.await(async.rows(sink));
        }

        @Override
        public Map. @Nullable Entry<String, @Nullable Integer> entry() {
            entry.checkCaller();
            return entry.await(async.entry());
        }

        @Override
        public <T extends @Nullable Object> @Nullable T same(T value) {
            same.checkCaller();
            return same.await(async.same(value));
        }

        @Override
        public int @Nullable [] numbers() {
            numbers.checkCaller();
            return numbers.await(async.numbers());
        }

        @Override
        public String toString() {
            return Bridge.describe("DirectorySync", async);
        }
    }

    private static final class AsyncFromSync implements DirectoryAsync {
        private final DirectorySync blocking;
        private final AsyncOperation find;
        private final AsyncOperation nick;
        private final AsyncOperation all;
        private final AsyncOperation rows;
        private final AsyncOperation entry;
        private final AsyncOperation same;
        private final AsyncOperation numbers;

        AsyncFromSync(DirectorySync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "DirectorySync", "DirectoryAsync");
            this.find = setup.operation("find(String)").offloading();
            this.nick = setup.operation("nick(Map)").offloading();
            this.all = setup.operation("all(String[], String[])").offloading();
            this.rows = setup.operation("rows(List)").offloading();
            this.entry = setup.operation("entry()").offloading();
            this.same = setup.operation("same(Object)").offloading();
            this.numbers = setup.operation("numbers()").offloading();
        }

        @Override
        public CompletableFuture<@Nullable String> find(@Nullable String name) {
            return new OffloadedCall<@Nullable String>(find) {
                @Override
                protected @Nullable String call() {
                    return blocking.find(name);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<@Nullable String> nick(Map<String, @Nullable String> names) {
            return new OffloadedCall<@Nullable String>(nick) {
                @Override
                protected @Nullable String call() {
                    return blocking.nick(names);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String @Nullable []> all(@Nullable String @Nullable [] names,
                String @Nullable ... more) {
            return new OffloadedCall<String @Nullable []>(all) {
                @Override
                protected String @Nullable [] call() {
                    return blocking.all(names, more);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<List<? extends @Nullable Object>> rows(
                List<? super @Nullable String> sink) {
            return new OffloadedCall<List<? extends @Nullable Object>>(rows) {
                @Override
                protected List<? extends @Nullable Object> call() {
                    return blocking.rows(sink);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Map. @Nullable Entry<String, @Nullable Integer>> entry() {
            return new OffloadedCall<Map. @Nullable Entry<String, @Nullable Integer>>(entry) {
                @Override
                protected Map. @Nullable Entry<String, @Nullable Integer> call() {
                    return blocking.entry();
                }
            }.submit();
        }

        @Override
        public <T extends @Nullable Object> CompletableFuture<@Nullable T> same(T value) {
            return new OffloadedCall<@Nullable T>(same) {
                @Override
                protected @Nullable T call() {
                    return blocking.same(value);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<int @Nullable []> numbers() {
            return new OffloadedCall<int @Nullable []>(numbers) {
                @Override
                protected int @Nullable [] call() {
                    return blocking.numbers();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("DirectoryAsync", blocking);
        }
    }
}
