package goldens.spring_beans_reactive;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.spring_beans_reactive.Shop")
final class ShopViews {
    private final ViewOperation name;

    private ShopViews(ViewSetup setup) {
        this.name = setup.operation("name()").async();
    }

    private static ShopViews of(ViewSetup setup) {
        ShopViews known = setup.known(ShopViews.class);
        return known != null ? known : setup.keep(new ShopViews(setup));
    }

    static ShopSync sync(Shop service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans_reactive.ShopSync");
        ViewSetup setup = ViewSetup.sync(runtime, ShopViews.class, "Shop", "ShopAsync");
        return of(setup).new SyncView(service);
    }

    static ShopAsync async(Shop service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans_reactive.ShopAsync");
        ViewSetup setup = ViewSetup.async(runtime, ShopViews.class, "Shop", "ShopAsync");
        return of(setup).new AsyncView(service);
    }

    static ShopSync syncFrom(ShopAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans_reactive.ShopSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, ShopViews.class, "ShopAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static ShopAsync asyncFrom(ShopSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans_reactive.ShopAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, ShopViews.class, "ShopSync", "ShopAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements ShopSync {
        private final Shop service;

        SyncView(Shop service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String name() {
            return name.checkCaller().await(name.returned(service.name(),
                    "Mono").contextCapture().toFuture());
        }

        @Override
        public String toString() {
            return Bridge.describe("ShopSync", service);
        }
    }

    private final class AsyncView extends SourceView implements ShopAsync {
        private final Shop service;

        AsyncView(Shop service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<String> name() {
            try {
                return name.adoptOwned(name.returned(service.name(),
                        "Mono").contextCapture().toFuture());
            } catch (Throwable failure) {
                return name.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("ShopAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements ShopSync {
        private final ShopAsync async;

        SyncFromAsync(ShopAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String name() {
            return name.checkCaller().await(async.name());
        }

        @Override
        public String toString() {
            return Bridge.describe("ShopSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements ShopAsync {
        private final ShopSync blocking;

        AsyncFromSync(ShopSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> name() {
            return name.offload(() -> blocking.name());
        }

        @Override
        public String toString() {
            return Bridge.describe("ShopAsync", blocking);
        }
    }
}
