package goldens.package_private;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.package_private.Secret")
final class SecretViews {
    private final ViewOperation reveal;

    private SecretViews(ViewSetup setup) {
        this.reveal = setup.operation("reveal()").async();
    }

    private static SecretViews of(ViewSetup setup) {
        SecretViews known = setup.known(SecretViews.class);
        return known != null ? known : setup.keep(new SecretViews(setup));
    }

    static SecretSync sync(Secret service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.package_private.SecretSync");
        ViewSetup setup = ViewSetup.sync(runtime, SecretViews.class, "Secret", "SecretAsync");
        return of(setup).new SyncView(service);
    }

    static SecretAsync async(Secret service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.package_private.SecretAsync");
        ViewSetup setup = ViewSetup.async(runtime, SecretViews.class, "Secret", "SecretAsync");
        return of(setup).new AsyncView(service);
    }

    static SecretSync syncFrom(SecretAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.package_private.SecretSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, SecretViews.class, "SecretAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static SecretAsync asyncFrom(SecretSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.package_private.SecretAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, SecretViews.class, "SecretSync",
                "SecretAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements SecretSync {
        private final Secret service;

        SyncView(Secret service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String reveal() {
            return reveal.checkCaller().await(service.reveal());
        }

        @Override
        public String toString() {
            return Bridge.describe("SecretSync", service);
        }
    }

    private final class AsyncView extends SourceView implements SecretAsync {
        private final Secret service;

        AsyncView(Secret service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<String> reveal() {
            try {
                return reveal.adopt(service.reveal());
            } catch (Throwable failure) {
                return reveal.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("SecretAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements SecretSync {
        private final SecretAsync async;

        SyncFromAsync(SecretAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String reveal() {
            return reveal.checkCaller().await(async.reveal());
        }

        @Override
        public String toString() {
            return Bridge.describe("SecretSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements SecretAsync {
        private final SecretSync blocking;

        AsyncFromSync(SecretSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> reveal() {
            return reveal.offload(() -> blocking.reveal());
        }

        @Override
        public String toString() {
            return Bridge.describe("SecretAsync", blocking);
        }
    }
}
