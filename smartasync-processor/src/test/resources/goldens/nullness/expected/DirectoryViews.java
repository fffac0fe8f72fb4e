package goldens.nullness;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

@GeneratedView("goldens.nullness.Directory")
final class DirectoryViews {
    private final ViewOperation find;
    private final ViewOperation nick;
    private final ViewOperation all;
    private final ViewOperation rows;
    private final ViewOperation entry;
    private final ViewOperation same;
    private final ViewOperation numbers;

    private DirectoryViews(ViewSetup setup) {
        this.find = setup.operation("find(String)").async();
        this.nick = setup.operation("nick(Map)").blocking();
        this.all = setup.operation("all(String[], String[])").blocking();
        this.rows = setup.operation("rows(List)").blocking();
        this.entry = setup.operation("entry()").blocking();
        this.same = setup.operation("same(Object)").async();
        this.numbers = setup.operation("numbers()").blocking();
    }

    private static DirectoryViews of(ViewSetup setup) {
        DirectoryViews known = setup.known(DirectoryViews.class);
        return known != null ? known : setup.keep(new DirectoryViews(setup));
    }

    static DirectorySync sync(Directory service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.nullness.DirectorySync");
        ViewSetup setup = ViewSetup.sync(runtime, DirectoryViews.class, "Directory",
                "DirectoryAsync");
        return of(setup).new SyncView(service);
    }

    static DirectoryAsync async(Directory service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.nullness.DirectoryAsync");
        ViewSetup setup = ViewSetup.async(runtime, DirectoryViews.class, "Directory",
                "DirectoryAsync");
        return of(setup).new AsyncView(service);
    }

    static DirectorySync syncFrom(DirectoryAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.nullness.DirectorySync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, DirectoryViews.class, "DirectoryAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static DirectoryAsync asyncFrom(DirectorySync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.nullness.DirectoryAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, DirectoryViews.class, "DirectorySync",
                "DirectoryAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements DirectorySync {
        private final Directory service;

        SyncView(Directory service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public @Nullable String find(@Nullable String name) {
            return find.checkCaller().await(service.find(name));
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
            return same.checkCaller().<@Nullable T>await(service.same(value));
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

    private final class AsyncView extends SourceView implements DirectoryAsync {
        private final Directory service;

        AsyncView(Directory service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
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
            return nick.offload(() -> service.nick(names));
        }

        @Override
        public CompletableFuture<String @Nullable []> all(@Nullable String @Nullable [] names,
                String @Nullable ... more) {
            return all.offload(() -> service.all(names, more));
        }

        @Override
        public CompletableFuture<List<? extends @Nullable Object>> rows(
                List<? super @Nullable String> sink) {
            return rows.offload(() -> service.rows(sink));
        }

        @Override
        public CompletableFuture<Map. @Nullable Entry<String, @Nullable Integer>> entry() {
            return entry.offload(() -> service.entry());
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
            return numbers.offload(() -> service.numbers());
        }

        @Override
        public String toString() {
            return Bridge.describe("DirectoryAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements DirectorySync {
        private final DirectoryAsync async;

        SyncFromAsync(DirectoryAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public @Nullable String find(@Nullable String name) {
            return find.checkCaller().await(async.find(name));
        }

        @Override
        public @Nullable String nick(Map<String, @Nullable String> names) {
            return nick.checkCaller().await(async.nick(names));
        }

        @Override
        public String @Nullable [] all(@Nullable String @Nullable [] names,
                String @Nullable ... more) {
            return all.checkCaller().await(async.all(names, more));
        }

        @Override
        public List<? extends @Nullable Object> rows(List<? super @Nullable String> sink) {
            return rows.checkCaller().await(async.rows(sink));
        }

        @Override
        public Map. @Nullable Entry<String, @Nullable Integer> entry() {
            return entry.checkCaller().await(async.entry());
        }

        @Override
        public <T extends @Nullable Object> @Nullable T same(T value) {
            return same.checkCaller().<@Nullable T>await(async.same(value));
        }

        @Override
        public int @Nullable [] numbers() {
            return numbers.checkCaller().await(async.numbers());
        }

        @Override
        public String toString() {
            return Bridge.describe("DirectorySync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements DirectoryAsync {
        private final DirectorySync blocking;

        AsyncFromSync(DirectorySync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<@Nullable String> find(@Nullable String name) {
            return find.offload(() -> blocking.find(name));
        }

        @Override
        public CompletableFuture<@Nullable String> nick(Map<String, @Nullable String> names) {
            return nick.offload(() -> blocking.nick(names));
        }

        @Override
        public CompletableFuture<String @Nullable []> all(@Nullable String @Nullable [] names,
                String @Nullable ... more) {
            return all.offload(() -> blocking.all(names, more));
        }

        @Override
        public CompletableFuture<List<? extends @Nullable Object>> rows(
                List<? super @Nullable String> sink) {
            return rows.offload(() -> blocking.rows(sink));
        }

        @Override
        public CompletableFuture<Map. @Nullable Entry<String, @Nullable Integer>> entry() {
            return entry.offload(() -> blocking.entry());
        }

        @Override
        public <T extends @Nullable Object> CompletableFuture<@Nullable T> same(T value) {
            return same.offload(() -> blocking.same(value));
        }

        @Override
        public CompletableFuture<int @Nullable []> numbers() {
            return numbers.offload(() -> blocking.numbers());
        }

        @Override
        public String toString() {
            return Bridge.describe("DirectoryAsync", blocking);
        }
    }
}
