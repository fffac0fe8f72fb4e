package goldens.own_type_annotation;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.lang.annotation.ElementType;
import java.util.List;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.own_type_annotation.Vault")
final class VaultViews {
    private static final int OPEN = 0;
    private static final int LATER = 1;
    private static final int COUNT = 2;

    private VaultViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("open(Object)").blocking(),
                setup.operation("later()").async(),
                setup.operation("count(List)").blocking()));
    }

    static VaultSync sync(Vault service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.own_type_annotation.VaultSync");
        ViewSetup setup = ViewSetup.sync(runtime, VaultViews.class, "Vault", "VaultAsync");
        return new SyncView(service, operations(setup));
    }

    static VaultAsync async(Vault service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.own_type_annotation.VaultAsync");
        ViewSetup setup = ViewSetup.async(runtime, VaultViews.class, "Vault", "VaultAsync");
        return new AsyncView(service, operations(setup));
    }

    static VaultSync syncFrom(VaultAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.own_type_annotation.VaultSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, VaultViews.class, "VaultAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static VaultAsync asyncFrom(VaultSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.own_type_annotation.VaultAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, VaultViews.class, "VaultSync", "VaultAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements VaultSync {
        private final Vault service;

        SyncView(Vault service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public <@Checked("T") T> @Checked(value = "result", levels = {1, 2}, by = String.class, target = ElementType.FIELD) T open(
                @Checked(levels = 3) T key) {
            ViewCalls.check(this, OPEN);
            return service.open(key);
        }

        @Override
        public @Checked("in a future") String later() {
            ViewCalls.check(this, LATER);
            return ViewCalls.await(this, LATER, service.later());
        }

        @Override
        public @Checked("primitive") int count(@Checked List<@Checked String> of) {
            ViewCalls.check(this, COUNT);
            return service.count(of);
        }
    }

    private static final class AsyncView extends ViewCalls implements VaultAsync {
        private final Vault service;

        AsyncView(Vault service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public <@Checked("T") T> CompletableFuture<@Checked(value = "result", levels = {1, 2}, by = String.class, target = ElementType.FIELD) T> open(
                @Checked(levels = 3) T key) {
            return ViewCalls.offload(this, OPEN, () -> service.open(key));
        }

        @Override
        public CompletableFuture<@Checked("in a future") String> later() {
            try {
                return ViewCalls.adopt(this, LATER, service.later());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, LATER, failure);
            }
        }

        @Override
        public CompletableFuture<@Checked("primitive") Integer> count(
                @Checked List<@Checked String> of) {
            return ViewCalls.offload(this, COUNT, () -> service.count(of));
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements VaultSync {
        private final VaultAsync async;

        SyncFromAsync(VaultAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public <@Checked("T") T> @Checked(value = "result", levels = {1, 2}, by = String.class, target = ElementType.FIELD) T open(
                @Checked(levels = 3) T key) {
            ViewCalls.check(this, OPEN);
            return ViewCalls.await(this, OPEN, async.open(key));
        }

        @Override
        public @Checked("in a future") String later() {
            ViewCalls.check(this, LATER);
            return ViewCalls.await(this, LATER, async.later());
        }

        @Override
        public @Checked("primitive") int count(@Checked List<@Checked String> of) {
            ViewCalls.check(this, COUNT);
            return ViewCalls.present(this, COUNT, ViewCalls.await(this, COUNT, async.count(of)));
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements VaultAsync {
        private final VaultSync blocking;

        AsyncFromSync(VaultSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public <@Checked("T") T> CompletableFuture<@Checked(value = "result", levels = {1, 2}, by = String.class, target = ElementType.FIELD) T> open(
                @Checked(levels = 3) T key) {
            return ViewCalls.offload(this, OPEN, () -> blocking.open(key));
        }

        @Override
        public CompletableFuture<@Checked("in a future") String> later() {
            return ViewCalls.offload(this, LATER, () -> blocking.later());
        }

        @Override
        public CompletableFuture<@Checked("primitive") Integer> count(
                @Checked List<@Checked String> of) {
            return ViewCalls.offload(this, COUNT, () -> blocking.count(of));
        }
    }
}
