package goldens.nullness;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

@GeneratedView("goldens.nullness.Directory")
final class DirectoryViews {
    private static final int FIND = 0;
    private static final int NICK = 1;
    private static final int ALL = 2;
    private static final int ROWS = 3;
    private static final int ENTRY = 4;
    private static final int SAME = 5;
    private static final int NUMBERS = 6;

    private DirectoryViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("find(String)").async(),
                setup.operation("nick(Map)").blocking(),
                setup.operation("all(String[], String[])").blocking(),
                setup.operation("rows(List)").blocking(),
                setup.operation("entry()").blocking(),
                setup.operation("same(Object)").async(),
                setup.operation("numbers()").blocking()));
    }

    static DirectorySync sync(Directory service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.nullness.DirectorySync");
        ViewSetup setup = ViewSetup.sync(runtime, DirectoryViews.class, "Directory",
                "DirectoryAsync");
        return new SyncView(service, operations(setup));
    }

    static DirectoryAsync async(Directory service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.nullness.DirectoryAsync");
        ViewSetup setup = ViewSetup.async(runtime, DirectoryViews.class, "Directory",
                "DirectoryAsync");
        return new AsyncView(service, operations(setup));
    }

    static DirectorySync syncFrom(DirectoryAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.nullness.DirectorySync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, DirectoryViews.class, "DirectoryAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static DirectoryAsync asyncFrom(DirectorySync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.nullness.DirectoryAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, DirectoryViews.class, "DirectorySync",
                "DirectoryAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements DirectorySync {
        private final Directory service;

        SyncView(Directory service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public @Nullable String find(@Nullable String name) {
            ViewCalls.check(this, FIND);
            return ViewCalls.await(this, FIND, service.find(name));
        }

        @Override
        public @Nullable String nick(Map<String, @Nullable String> names) {
            ViewCalls.check(this, NICK);
            return service.nick(names);
        }

        @Override
        public String @Nullable [] all(@Nullable String @Nullable [] names,
                String @Nullable ... more) {
            ViewCalls.check(this, ALL);
            return service.all(names, more);
        }

        @Override
        public List<? extends @Nullable Object> rows(List<? super @Nullable String> sink) {
            ViewCalls.check(this, ROWS);
            return service.rows(sink);
        }

        @Override
        public Map. @Nullable Entry<String, @Nullable Integer> entry() {
            ViewCalls.check(this, ENTRY);
            return service.entry();
        }

        @Override
        public <T extends @Nullable Object> @Nullable T same(T value) {
            ViewCalls.check(this, SAME);
            return ViewCalls.<@Nullable T>await(this, SAME, service.same(value));
        }

        @Override
        public int @Nullable [] numbers() {
            ViewCalls.check(this, NUMBERS);
            return service.numbers();
        }
    }

    private static final class AsyncView extends ViewCalls implements DirectoryAsync {
        private final Directory service;

        AsyncView(Directory service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<@Nullable String> find(@Nullable String name) {
            try {
                return ViewCalls.adopt(this, FIND, service.find(name));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, FIND, failure);
            }
        }

        @Override
        public CompletableFuture<@Nullable String> nick(Map<String, @Nullable String> names) {
            return ViewCalls.offload(this, NICK, () -> service.nick(names));
        }

        @Override
        public CompletableFuture<String @Nullable []> all(@Nullable String @Nullable [] names,
                String @Nullable ... more) {
            return ViewCalls.offload(this, ALL, () -> service.all(names, more));
        }

        @Override
        public CompletableFuture<List<? extends @Nullable Object>> rows(
                List<? super @Nullable String> sink) {
            return ViewCalls.offload(this, ROWS, () -> service.rows(sink));
        }

        @Override
        public CompletableFuture<Map. @Nullable Entry<String, @Nullable Integer>> entry() {
            return ViewCalls.offload(this, ENTRY, () -> service.entry());
        }

        @Override
        public <T extends @Nullable Object> CompletableFuture<@Nullable T> same(T value) {
            try {
                return ViewCalls.adopt(this, SAME, service.same(value));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, SAME, failure);
            }
        }

        @Override
        public CompletableFuture<int @Nullable []> numbers() {
            return ViewCalls.offload(this, NUMBERS, () -> service.numbers());
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements DirectorySync {
        private final DirectoryAsync async;

        SyncFromAsync(DirectoryAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public @Nullable String find(@Nullable String name) {
            ViewCalls.check(this, FIND);
            return ViewCalls.await(this, FIND, async.find(name));
        }

        @Override
        public @Nullable String nick(Map<String, @Nullable String> names) {
            ViewCalls.check(this, NICK);
            return ViewCalls.await(this, NICK, async.nick(names));
        }

        @Override
        public String @Nullable [] all(@Nullable String @Nullable [] names,
                String @Nullable ... more) {
            ViewCalls.check(this, ALL);
            return ViewCalls.await(this, ALL, async.all(names, more));
        }

        @Override
        public List<? extends @Nullable Object> rows(List<? super @Nullable String> sink) {
            ViewCalls.check(this, ROWS);
            return ViewCalls.await(this, ROWS, async.rows(sink));
        }

        @Override
        public Map. @Nullable Entry<String, @Nullable Integer> entry() {
            ViewCalls.check(this, ENTRY);
            return ViewCalls.await(this, ENTRY, async.entry());
        }

        @Override
        public <T extends @Nullable Object> @Nullable T same(T value) {
            ViewCalls.check(this, SAME);
            return ViewCalls.<@Nullable T>await(this, SAME, async.same(value));
        }

        @Override
        public int @Nullable [] numbers() {
            ViewCalls.check(this, NUMBERS);
            return ViewCalls.await(this, NUMBERS, async.numbers());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements DirectoryAsync {
        private final DirectorySync blocking;

        AsyncFromSync(DirectorySync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<@Nullable String> find(@Nullable String name) {
            return ViewCalls.offload(this, FIND, () -> blocking.find(name));
        }

        @Override
        public CompletableFuture<@Nullable String> nick(Map<String, @Nullable String> names) {
            return ViewCalls.offload(this, NICK, () -> blocking.nick(names));
        }

        @Override
        public CompletableFuture<String @Nullable []> all(@Nullable String @Nullable [] names,
                String @Nullable ... more) {
            return ViewCalls.offload(this, ALL, () -> blocking.all(names, more));
        }

        @Override
        public CompletableFuture<List<? extends @Nullable Object>> rows(
                List<? super @Nullable String> sink) {
            return ViewCalls.offload(this, ROWS, () -> blocking.rows(sink));
        }

        @Override
        public CompletableFuture<Map. @Nullable Entry<String, @Nullable Integer>> entry() {
            return ViewCalls.offload(this, ENTRY, () -> blocking.entry());
        }

        @Override
        public <T extends @Nullable Object> CompletableFuture<@Nullable T> same(T value) {
            return ViewCalls.offload(this, SAME, () -> blocking.same(value));
        }

        @Override
        public CompletableFuture<int @Nullable []> numbers() {
            return ViewCalls.offload(this, NUMBERS, () -> blocking.numbers());
        }
    }
}
