package goldens.own_type_annotation;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.lang.annotation.ElementType;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.own_type_annotation.Vault")
final class VaultViews {
    private final ViewOperation open;
    private final ViewOperation later;
    private final ViewOperation count;

    private VaultViews(ViewSetup setup) {
        this.open = setup.operation("open(Object)").blocking();
        this.later = setup.operation("later()").async();
        this.count = setup.operation("count(List)").blocking();
    }

    private static VaultViews of(ViewSetup setup) {
        VaultViews known = setup.known(VaultViews.class);
        return known != null ? known : setup.keep(new VaultViews(setup));
    }

    static VaultSync sync(Vault service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.own_type_annotation.VaultSync");
        ViewSetup setup = ViewSetup.sync(runtime, VaultViews.class, "Vault", "VaultAsync");
        return of(setup).new SyncView(service);
    }

    static VaultAsync async(Vault service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.own_type_annotation.VaultAsync");
        ViewSetup setup = ViewSetup.async(runtime, VaultViews.class, "Vault", "VaultAsync");
        return of(setup).new AsyncView(service);
    }

    static VaultSync syncFrom(VaultAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.own_type_annotation.VaultSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, VaultViews.class, "VaultAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static VaultAsync asyncFrom(VaultSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.own_type_annotation.VaultAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, VaultViews.class, "VaultSync", "VaultAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements VaultSync {
        private final Vault service;

        SyncView(Vault service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public <@Checked("T") T> @Checked(value = "result", levels = {1, 2}, by = String.class, target = ElementType.FIELD) T open(
                @Checked(levels = 3) T key) {
            open.checkCaller();
            return service.open(key);
        }

        @Override
        public @Checked("in a future") String later() {
            return later.checkCaller().await(service.later());
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

    private final class AsyncView extends SourceView implements VaultAsync {
        private final Vault service;

        AsyncView(Vault service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public <@Checked("T") T> CompletableFuture<@Checked(value = "result", levels = {1, 2}, by = String.class, target = ElementType.FIELD) T> open(
                @Checked(levels = 3) T key) {
            return open.offload(() -> service.open(key));
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
            return count.offload(() -> service.count(of));
        }

        @Override
        public String toString() {
            return Bridge.describe("VaultAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements VaultSync {
        private final VaultAsync async;

        SyncFromAsync(VaultAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public <@Checked("T") T> @Checked(value = "result", levels = {1, 2}, by = String.class, target = ElementType.FIELD) T open(
                @Checked(levels = 3) T key) {
            return open.checkCaller().await(async.open(key));
        }

        @Override
        public @Checked("in a future") String later() {
            return later.checkCaller().await(async.later());
        }

        @Override
        public @Checked("primitive") int count(@Checked List<@Checked String> of) {
            return count.present(count.checkCaller().await(async.count(of)));
        }

        @Override
        public String toString() {
            return Bridge.describe("VaultSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements VaultAsync {
        private final VaultSync blocking;

        AsyncFromSync(VaultSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public <@Checked("T") T> CompletableFuture<@Checked(value = "result", levels = {1, 2}, by = String.class, target = ElementType.FIELD) T> open(
                @Checked(levels = 3) T key) {
            return open.offload(() -> blocking.open(key));
        }

        @Override
        public CompletableFuture<@Checked("in a future") String> later() {
            return later.offload(() -> blocking.later());
        }

        @Override
        public CompletableFuture<@Checked("primitive") Integer> count(
                @Checked List<@Checked String> of) {
            return count.offload(() -> blocking.count(of));
        }

        @Override
        public String toString() {
            return Bridge.describe("VaultAsync", blocking);
        }
    }
}
