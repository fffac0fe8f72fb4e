package goldens.mixin_hierarchy;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.mixin_hierarchy.Texts")
final class TextsViews {
    private final ViewOperation length;
    private final ViewOperation ping;
    private final ViewOperation get;

    private TextsViews(ViewSetup setup) {
        this.length = setup.operation("lengthAsync(String)", "length(String)").async();
        this.ping = setup.operation("pingAsync()", "ping()").async();
        this.get = setup.operation("getAsync(String)", "get(String)").async();
    }

    private static TextsViews of(ViewSetup setup) {
        TextsViews known = setup.known(TextsViews.class);
        return known != null ? known : setup.keep(new TextsViews(setup));
    }

    static TextsSync sync(Texts service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.mixin_hierarchy.TextsSync");
        ViewSetup setup = ViewSetup.sync(runtime, TextsViews.class, "Texts", "TextsAsync");
        return of(setup).new SyncView(service);
    }

    static TextsAsync async(Texts service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.mixin_hierarchy.TextsAsync");
        ViewSetup setup = ViewSetup.async(runtime, TextsViews.class, "Texts", "TextsAsync");
        return of(setup).new AsyncView(service);
    }

    static TextsSync syncFrom(TextsAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.mixin_hierarchy.TextsSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, TextsViews.class, "TextsAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static TextsAsync asyncFrom(TextsSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.mixin_hierarchy.TextsAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, TextsViews.class, "TextsSync", "TextsAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements TextsSync {
        private final Texts service;

        SyncView(Texts service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public Integer length(String key) {
            return length.checkCaller().await(service.lengthAsync(key));
        }

        @Override
        public void ping() {
            ping.checkCaller().await(service.pingAsync());
        }

        @Override
        public String get(String key) {
            return get.checkCaller().await(service.getAsync(key));
        }

        @Override
        public String toString() {
            return Bridge.describe("TextsSync", service);
        }
    }

    private final class AsyncView extends SourceView implements TextsAsync {
        private final Texts service;

        AsyncView(Texts service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<Integer> length(String key) {
            try {
                return length.adopt(service.lengthAsync(key));
            } catch (Throwable failure) {
                return length.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Void> ping() {
            try {
                return ping.adopt(service.pingAsync());
            } catch (Throwable failure) {
                return ping.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> get(String key) {
            try {
                return get.adopt(service.getAsync(key));
            } catch (Throwable failure) {
                return get.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("TextsAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements TextsSync {
        private final TextsAsync async;

        SyncFromAsync(TextsAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public Integer length(String key) {
            return length.checkCaller().await(async.length(key));
        }

        @Override
        public void ping() {
            ping.checkCaller().await(async.ping());
        }

        @Override
        public String get(String key) {
            return get.checkCaller().await(async.get(key));
        }

        @Override
        public String toString() {
            return Bridge.describe("TextsSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements TextsAsync {
        private final TextsSync blocking;

        AsyncFromSync(TextsSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Integer> length(String key) {
            return length.offload(() -> blocking.length(key));
        }

        @Override
        public CompletableFuture<Void> ping() {
            return ping.offloadVoid(() -> blocking.ping());
        }

        @Override
        public CompletableFuture<String> get(String key) {
            return get.offload(() -> blocking.get(key));
        }

        @Override
        public String toString() {
            return Bridge.describe("TextsAsync", blocking);
        }
    }
}
