package goldens.enum_source;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.enum_source.Level")
final class LevelViews {
    private static final int NEXT = 0;
    private static final int DESCRIBE_CONSTABLE = 1;
    private static final int GET_DECLARING_CLASS = 2;

    private LevelViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("next()").async(),
                setup.operation("describeConstable()").blocking(),
                setup.operation("getDeclaringClass()").blocking()));
    }

    static LevelSync sync(Level service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.enum_source.LevelSync");
        ViewSetup setup = ViewSetup.sync(runtime, LevelViews.class, "Level", "LevelAsync");
        return new SyncView(service, operations(setup));
    }

    static LevelAsync async(Level service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.enum_source.LevelAsync");
        ViewSetup setup = ViewSetup.async(runtime, LevelViews.class, "Level", "LevelAsync");
        return new AsyncView(service, operations(setup));
    }

    static LevelSync syncFrom(LevelAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.enum_source.LevelSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, LevelViews.class, "LevelAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static LevelAsync asyncFrom(LevelSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.enum_source.LevelAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, LevelViews.class, "LevelSync", "LevelAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements LevelSync {
        private final Level service;

        SyncView(Level service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public Level next() {
            ViewCalls.check(this, NEXT);
            return ViewCalls.await(this, NEXT, service.next());
        }

        @Override
        public Optional<Enum.EnumDesc<Level>> describeConstable() {
            ViewCalls.check(this, DESCRIBE_CONSTABLE);
            return service.describeConstable();
        }

        @Override
        public Class<Level> getDeclaringClass() {
            ViewCalls.check(this, GET_DECLARING_CLASS);
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
    }

    private static final class AsyncView extends ViewCalls implements LevelAsync {
        private final Level service;

        AsyncView(Level service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<Level> next() {
            try {
                return ViewCalls.adopt(this, NEXT, service.next());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, NEXT, failure);
            }
        }

        @Override
        public CompletableFuture<Optional<Enum.EnumDesc<Level>>> describeConstable() {
            return ViewCalls.offload(this, DESCRIBE_CONSTABLE, () -> service.describeConstable());
        }

        @Override
        public CompletableFuture<Class<Level>> getDeclaringClass() {
            return ViewCalls.offload(this, GET_DECLARING_CLASS, () -> service.getDeclaringClass());
        }

        @Override
        public String name() {
            return service.name();
        }

        @Override
        public int ordinal() {
            return service.ordinal();
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements LevelSync {
        private final LevelAsync async;

        SyncFromAsync(LevelAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public Level next() {
            ViewCalls.check(this, NEXT);
            return ViewCalls.await(this, NEXT, async.next());
        }

        @Override
        public Optional<Enum.EnumDesc<Level>> describeConstable() {
            ViewCalls.check(this, DESCRIBE_CONSTABLE);
            return ViewCalls.await(this, DESCRIBE_CONSTABLE, async.describeConstable());
        }

        @Override
        public Class<Level> getDeclaringClass() {
            ViewCalls.check(this, GET_DECLARING_CLASS);
            return ViewCalls.await(this, GET_DECLARING_CLASS, async.getDeclaringClass());
        }

        @Override
        public String name() {
            return async.name();
        }

        @Override
        public int ordinal() {
            return async.ordinal();
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements LevelAsync {
        private final LevelSync blocking;

        AsyncFromSync(LevelSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Level> next() {
            return ViewCalls.offload(this, NEXT, () -> blocking.next());
        }

        @Override
        public CompletableFuture<Optional<Enum.EnumDesc<Level>>> describeConstable() {
            return ViewCalls.offload(this, DESCRIBE_CONSTABLE, () -> blocking.describeConstable());
        }

        @Override
        public CompletableFuture<Class<Level>> getDeclaringClass() {
            return ViewCalls.offload(this, GET_DECLARING_CLASS, () -> blocking.getDeclaringClass());
        }

        @Override
        public String name() {
            return blocking.name();
        }

        @Override
        public int ordinal() {
            return blocking.ordinal();
        }
    }
}
