package goldens.enum_source;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.enum_source.Level")
final class LevelViews {
    private LevelViews() {}

    static LevelSync sync(Level service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.enum_source.LevelSync");
        return new SyncView(service, runtime);
    }

    static LevelAsync async(Level service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.enum_source.LevelAsync");
        return new AsyncView(service, runtime);
    }

    static LevelSync syncFrom(LevelAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.enum_source.LevelSync");
        return new SyncFromAsync(async, runtime);
    }

    static LevelAsync asyncFrom(LevelSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.enum_source.LevelAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements LevelSync {
        private final Level service;
        private final SyncOperation next;
        private final SyncOperation describeConstable;
        private final SyncOperation getDeclaringClass;

        SyncView(Level service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Level", "LevelAsync");
            this.next = setup.operation("next()").awaiting();
            this.describeConstable = setup.operation("describeConstable()").calling();
            this.getDeclaringClass = setup.operation("getDeclaringClass()").calling();
        }

        @Override
        public Level next() {
            next.checkCaller();
            return next.await(service.next());
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

    private static final class AsyncView implements LevelAsync {
        private final Level service;
        private final AsyncOperation next;
        private final AsyncOperation describeConstable;
        private final AsyncOperation getDeclaringClass;

        AsyncView(Level service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Level", "LevelAsync");
            this.next = setup.operation("next()").adopting();
            this.describeConstable = setup.operation("describeConstable()").offloading();
            this.getDeclaringClass = setup.operation("getDeclaringClass()").offloading();
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
            return new OffloadedCall<Optional<Enum.EnumDesc<Level>>>(describeConstable) {
                @Override
                protected Optional<Enum.EnumDesc<Level>> call() {
                    return service.describeConstable();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Class<Level>> getDeclaringClass() {
            return new OffloadedCall<Class<Level>>(getDeclaringClass) {
                @Override
                protected Class<Level> call() {
                    return service.getDeclaringClass();
                }
            }.submit();
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

    private static final class SyncFromAsync implements LevelSync {
        private final LevelAsync async;
        private final SyncOperation next;
        private final SyncOperation describeConstable;
        private final SyncOperation getDeclaringClass;

        SyncFromAsync(LevelAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "LevelAsync", "LevelAsync");
            this.next = setup.operation("next()").awaiting();
            this.describeConstable = setup.operation("describeConstable()").awaiting();
            this.getDeclaringClass = setup.operation("getDeclaringClass()").awaiting();
        }

        @Override
        public Level next() {
            next.checkCaller();
            return next.await(async.next());
        }

        @Override
        public Optional<Enum.EnumDesc<Level>> describeConstable() {
            describeConstable.checkCaller();
            return describeConstable.await(async.describeConstable());
        }

        @Override
        public Class<Level> getDeclaringClass() {
            getDeclaringClass.checkCaller();
            return getDeclaringClass.await(async.getDeclaringClass());
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

    private static final class AsyncFromSync implements LevelAsync {
        private final LevelSync blocking;
        private final AsyncOperation next;
        private final AsyncOperation describeConstable;
        private final AsyncOperation getDeclaringClass;

        AsyncFromSync(LevelSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "LevelSync", "LevelAsync");
            this.next = setup.operation("next()").offloading();
            this.describeConstable = setup.operation("describeConstable()").offloading();
            this.getDeclaringClass = setup.operation("getDeclaringClass()").offloading();
        }

        @Override
        public CompletableFuture<Level> next() {
            return new OffloadedCall<Level>(next) {
                @Override
                protected Level call() {
                    return blocking.next();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Optional<Enum.EnumDesc<Level>>> describeConstable() {
            return new OffloadedCall<Optional<Enum.EnumDesc<Level>>>(describeConstable) {
                @Override
                protected Optional<Enum.EnumDesc<Level>> call() {
                    return blocking.describeConstable();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Class<Level>> getDeclaringClass() {
            return new OffloadedCall<Class<Level>>(getDeclaringClass) {
                @Override
                protected Class<Level> call() {
                    return blocking.getDeclaringClass();
                }
            }.submit();
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
