package goldens.enum_source;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.enum_source.Level")
final class LevelViews {
    private final ViewOperation next;
    private final ViewOperation describeConstable;
    private final ViewOperation getDeclaringClass;

    private LevelViews(ViewSetup setup) {
        this.next = setup.operation("next()").async();
        this.describeConstable = setup.operation("describeConstable()").blocking();
        this.getDeclaringClass = setup.operation("getDeclaringClass()").blocking();
    }

    private static LevelViews of(ViewSetup setup) {
        LevelViews known = setup.known(LevelViews.class);
        return known != null ? known : setup.keep(new LevelViews(setup));
    }

    static LevelSync sync(Level service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.enum_source.LevelSync");
        ViewSetup setup = ViewSetup.sync(runtime, LevelViews.class, "Level", "LevelAsync");
        return of(setup).new SyncView(service);
    }

    static LevelAsync async(Level service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.enum_source.LevelAsync");
        ViewSetup setup = ViewSetup.async(runtime, LevelViews.class, "Level", "LevelAsync");
        return of(setup).new AsyncView(service);
    }

    static LevelSync syncFrom(LevelAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.enum_source.LevelSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, LevelViews.class, "LevelAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static LevelAsync asyncFrom(LevelSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.enum_source.LevelAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, LevelViews.class, "LevelSync", "LevelAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements LevelSync {
        private final Level service;

        SyncView(Level service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public Level next() {
            return next.checkCaller().await(service.next());
        }

        @Override
        public Optional<Enum.EnumDesc<Level>> describeConstable() {
            describeConstable.checkCaller();
            return service.describeConstable();
        }

        @Override
        public Class<Level> getDeclaringClass() {
            getDeclaringClass.checkCaller();
            return service.getDeclaringClass();
        }

        @Override
        public String name() {
            return service.name();
        }

        @Override
        public int ordinal() {
            return service.ordinal();
        }

        @Override
        public String toString() {
            return Bridge.describe("LevelSync", service);
        }
    }

    private final class AsyncView extends SourceView implements LevelAsync {
        private final Level service;

        AsyncView(Level service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<Level> next() {
            try {
                return next.adopt(service.next());
            } catch (Throwable failure) {
                return next.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Optional<Enum.EnumDesc<Level>>> describeConstable() {
            return describeConstable.offload(() -> service.describeConstable());
        }

        @Override
        public CompletableFuture<Class<Level>> getDeclaringClass() {
            return getDeclaringClass.offload(() -> service.getDeclaringClass());
        }

        @Override
        public String name() {
            return service.name();
        }

        @Override
        public int ordinal() {
            return service.ordinal();
        }

        @Override
        public String toString() {
            return Bridge.describe("LevelAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements LevelSync {
        private final LevelAsync async;

        SyncFromAsync(LevelAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public Level next() {
            return next.checkCaller().await(async.next());
        }

        @Override
        public Optional<Enum.EnumDesc<Level>> describeConstable() {
            return describeConstable.checkCaller().await(async.describeConstable());
        }

        @Override
        public Class<Level> getDeclaringClass() {
            return getDeclaringClass.checkCaller().await(async.getDeclaringClass());
        }

        @Override
        public String name() {
            return async.name();
        }

        @Override
        public int ordinal() {
            return async.ordinal();
        }

        @Override
        public String toString() {
            return Bridge.describe("LevelSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements LevelAsync {
        private final LevelSync blocking;

        AsyncFromSync(LevelSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Level> next() {
            return next.offload(() -> blocking.next());
        }

        @Override
        public CompletableFuture<Optional<Enum.EnumDesc<Level>>> describeConstable() {
            return describeConstable.offload(() -> blocking.describeConstable());
        }

        @Override
        public CompletableFuture<Class<Level>> getDeclaringClass() {
            return getDeclaringClass.offload(() -> blocking.getDeclaringClass());
        }

        @Override
        public String name() {
            return blocking.name();
        }

        @Override
        public int ordinal() {
            return blocking.ordinal();
        }

        @Override
        public String toString() {
            return Bridge.describe("LevelAsync", blocking);
        }
    }
}
