package goldens.javadoc_markdown;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.javadoc_markdown.Modern")
final class ModernViews {
    private final ViewOperation find;

    private ModernViews(ViewSetup setup) {
        this.find = setup.operation("find()").async();
    }

    private static ModernViews of(ViewSetup setup) {
        ModernViews known = setup.known(ModernViews.class);
        return known != null ? known : setup.keep(new ModernViews(setup));
    }

    static ModernSync sync(Modern service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc_markdown.ModernSync");
        ViewSetup setup = ViewSetup.sync(runtime, ModernViews.class, "Modern", "ModernAsync");
        return of(setup).new SyncView(service);
    }

    static ModernAsync async(Modern service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc_markdown.ModernAsync");
        ViewSetup setup = ViewSetup.async(runtime, ModernViews.class, "Modern", "ModernAsync");
        return of(setup).new AsyncView(service);
    }

    static ModernSync syncFrom(ModernAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc_markdown.ModernSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, ModernViews.class, "ModernAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static ModernAsync asyncFrom(ModernSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc_markdown.ModernAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, ModernViews.class, "ModernSync",
                "ModernAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements ModernSync {
        private final Modern service;

        SyncView(Modern service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String find() {
            return find.checkCaller().await(service.find());
        }

        @Override
        public String toString() {
            return Bridge.describe("ModernSync", service);
        }
    }

    private final class AsyncView extends SourceView implements ModernAsync {
        private final Modern service;

        AsyncView(Modern service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<String> find() {
            try {
                return find.adopt(service.find());
            } catch (Throwable failure) {
                return find.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("ModernAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements ModernSync {
        private final ModernAsync async;

        SyncFromAsync(ModernAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String find() {
            return find.checkCaller().await(async.find());
        }

        @Override
        public String toString() {
            return Bridge.describe("ModernSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements ModernAsync {
        private final ModernSync blocking;

        AsyncFromSync(ModernSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> find() {
            return find.offload(() -> blocking.find());
        }

        @Override
        public String toString() {
            return Bridge.describe("ModernAsync", blocking);
        }
    }
}
