package goldens.own_type_annotation;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.lang.annotation.ElementType;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.own_type_annotation.Vault")
final class VaultViews {
    private VaultViews() {}

    static VaultSync sync(Vault service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.own_type_annotation.VaultSync");
        return new SyncView(service, runtime);
    }

    static VaultAsync async(Vault service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.own_type_annotation.VaultAsync");
        return new AsyncView(service, runtime);
    }

    static VaultSync syncFrom(VaultAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.own_type_annotation.VaultSync");
        return new SyncFromAsync(async, runtime);
    }

    static VaultAsync asyncFrom(VaultSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.own_type_annotation.VaultAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements VaultSync {
        private final Vault service;
        private final SyncOperation open;
        private final SyncOperation later;
        private final SyncOperation count;

        SyncView(Vault service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Vault", "VaultAsync");
            this.open = setup.operation("open(Object)").calling();
            this.later = setup.operation("later()").awaiting();
            this.count = setup.operation("count(List)").calling();
        }

        @Override
        public <@Checked("T") T> @Checked(value = "result", levels = {1, 2}, by = String.class, target = ElementType.FIELD) T open(
                @Checked(levels = 3) T key) {
            open.checkCaller();
            return service.open(key);
        }

        @Override
        public @Checked("in a future") String later() {
            later.checkCaller();
            return later.await(service.later());
        }

        @Override
        public @Checked("primitive") int count(@Checked List<@Checked String> of) {
            count.checkCaller();
            return service.count(of);
        }

        @Override
        public String toString() {
            return Bridge.describe("VaultSync", service);
        }
    }

    private static final class AsyncView implements VaultAsync {
        private final Vault service;
        private final AsyncOperation open;
        private final AsyncOperation later;
        private final AsyncOperation count;

        AsyncView(Vault service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Vault", "VaultAsync");
            this.open = setup.operation("open(Object)").offloading();
            this.later = setup.operation("later()").adopting();
            this.count = setup.operation("count(List)").offloading();
        }

        @Override
        public <@Checked("T") T> CompletableFuture<@Checked(value = "result", levels = {1, 2}, by = String.class, target = ElementType.FIELD) T> open(
                @Checked(levels = 3) T key) {
            return new OffloadedCall<@Checked(value = "result", levels = {1, 2}, by = String.class, target = ElementType.FIELD) T>(open) {
                @Override
                protected @Checked(value = "result", levels = {1, 2}, by = String.class, target = ElementType.FIELD) T call(
                        ) {
                    return service.open(key);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<@Checked("in a future") String> later() {
            try {
                return later.adopt(service.later());
            } catch (Throwable failure) {
                return later.failed(failure);
            }
        }

        @Override
        public CompletableFuture<@Checked("primitive") Integer> count(
                @Checked List<@Checked String> of) {
            return new OffloadedCall<@Checked("primitive") Integer>(count) {
                @Override
                protected @Checked("primitive") Integer call() {
                    return service.count(of);
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("VaultAsync", service);
        }
    }

    private static final class SyncFromAsync implements VaultSync {
        private final VaultAsync async;
        private final SyncOperation open;
        private final SyncOperation later;
        private final SyncOperation count;

        SyncFromAsync(VaultAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "VaultAsync", "VaultAsync");
            this.open = setup.operation("open(Object)").awaiting();
            this.later = setup.operation("later()").awaiting();
            this.count = setup.operation("count(List)").awaiting();
        }

        @Override
        public <@Checked("T") T> @Checked(value = "result", levels = {1, 2}, by = String.class, target = ElementType.FIELD) T open(
                @Checked(levels = 3) T key) {
            open.checkCaller();
            return open.await(async.open(key));
        }

        @Override
        public @Checked("in a future") String later() {
            later.checkCaller();
            return later.await(async.later());
        }

        @Override
        public @Checked("primitive") int count(@Checked List<@Checked String> of) {
            count.checkCaller();
            return count.await(async.count(of));
        }

        @Override
        public String toString() {
            return Bridge.describe("VaultSync", async);
        }
    }

    private static final class AsyncFromSync implements VaultAsync {
        private final VaultSync blocking;
        private final AsyncOperation open;
        private final AsyncOperation later;
        private final AsyncOperation count;

        AsyncFromSync(VaultSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "VaultSync", "VaultAsync");
            this.open = setup.operation("open(Object)").offloading();
            this.later = setup.operation("later()").offloading();
            this.count = setup.operation("count(List)").offloading();
        }

        @Override
        public <@Checked("T") T> CompletableFuture<@Checked(value = "result", levels = {1, 2}, by = String.class, target = ElementType.FIELD) T> open(
                @Checked(levels = 3) T key) {
            return new OffloadedCall<@Checked(value = "result", levels = {1, 2}, by = String.class, target = ElementType.FIELD) T>(open) {
                @Override
                protected @Checked(value = "result", levels = {1, 2}, by = String.class, target = ElementType.FIELD) T call(
                        ) {
                    return blocking.open(key);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<@Checked("in a future") String> later() {
            return new OffloadedCall<@Checked("in a future") String>(later) {
                @Override
                protected @Checked("in a future") String call() {
                    return blocking.later();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<@Checked("primitive") Integer> count(
                @Checked List<@Checked String> of) {
            return new OffloadedCall<@Checked("primitive") Integer>(count) {
                @Override
                protected @Checked("primitive") Integer call() {
                    return blocking.count(of);
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("VaultAsync", blocking);
        }
    }
}
