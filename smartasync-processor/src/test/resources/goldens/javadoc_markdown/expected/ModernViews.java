package goldens.javadoc_markdown;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.javadoc_markdown.Modern")
final class ModernViews {
    private ModernViews() {}

    static ModernSync sync(Modern service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc_markdown.ModernSync");
        return new SyncView(service, runtime);
    }

    static ModernAsync async(Modern service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc_markdown.ModernAsync");
        return new AsyncView(service, runtime);
    }

    static ModernSync syncFrom(ModernAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc_markdown.ModernSync");
        return new SyncFromAsync(async, runtime);
    }

    static ModernAsync asyncFrom(ModernSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc_markdown.ModernAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements ModernSync {
        private final Modern service;
        private final SyncOperation find;

        SyncView(Modern service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Modern", "ModernAsync");
            this.find = setup.operation("find()").awaiting();
        }

        @Override
        public String find() {
            find.checkCaller();
            return find.await(service.find());
        }

        @Override
        public String toString() {
            return Bridge.describe("ModernSync", service);
        }
    }

    private static final class AsyncView implements ModernAsync {
        private final Modern service;
        private final AsyncOperation find;

        AsyncView(Modern service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Modern", "ModernAsync");
            this.find = setup.operation("find()").adopting();
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

    private static final class SyncFromAsync implements ModernSync {
        private final ModernAsync async;
        private final SyncOperation find;

        SyncFromAsync(ModernAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "ModernAsync", "ModernAsync");
            this.find = setup.operation("find()").awaiting();
        }

        @Override
        public String find() {
            find.checkCaller();
            return find.await(async.find());
        }

        @Override
        public String toString() {
            return Bridge.describe("ModernSync", async);
        }
    }

    private static final class AsyncFromSync implements ModernAsync {
        private final ModernSync blocking;
        private final AsyncOperation find;

        AsyncFromSync(ModernSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "ModernSync", "ModernAsync");
            this.find = setup.operation("find()").offloading();
        }

        @Override
        public CompletableFuture<String> find() {
            return new OffloadedCall<String>(find) {
                @Override
                protected String call() {
                    return blocking.find();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("ModernAsync", blocking);
        }
    }
}
