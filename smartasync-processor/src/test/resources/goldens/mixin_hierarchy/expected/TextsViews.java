package goldens.mixin_hierarchy;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.mixin_hierarchy.Texts")
final class TextsViews {
    private static final int LENGTH = 0;
    private static final int PING = 1;
    private static final int GET = 2;

    private TextsViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("lengthAsync(String)", "length(String)").async(),
                setup.operation("pingAsync()", "ping()").async(),
                setup.operation("getAsync(String)", "get(String)").async()));
    }

    static TextsSync sync(Texts service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.mixin_hierarchy.TextsSync");
        ViewSetup setup = ViewSetup.sync(runtime, TextsViews.class, "Texts", "TextsAsync");
        return new SyncView(service, operations(setup));
    }

    static TextsAsync async(Texts service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.mixin_hierarchy.TextsAsync");
        ViewSetup setup = ViewSetup.async(runtime, TextsViews.class, "Texts", "TextsAsync");
        return new AsyncView(service, operations(setup));
    }

    static TextsSync syncFrom(TextsAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.mixin_hierarchy.TextsSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, TextsViews.class, "TextsAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static TextsAsync asyncFrom(TextsSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.mixin_hierarchy.TextsAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, TextsViews.class, "TextsSync", "TextsAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements TextsSync {
        private final Texts service;

        SyncView(Texts service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public Integer length(String key) {
            ViewCalls.check(this, LENGTH);
            return ViewCalls.await(this, LENGTH, service.lengthAsync(key));
        }

        @Override
        public void ping() {
            ViewCalls.check(this, PING);
            ViewCalls.await(this, PING, service.pingAsync());
        }

        @Override
        public String get(String key) {
            ViewCalls.check(this, GET);
            return ViewCalls.await(this, GET, service.getAsync(key));
        }
    }

    private static final class AsyncView extends ViewCalls implements TextsAsync {
        private final Texts service;

        AsyncView(Texts service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<Integer> length(String key) {
            try {
                return ViewCalls.adopt(this, LENGTH, service.lengthAsync(key));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, LENGTH, failure);
            }
        }

        @Override
        public CompletableFuture<Void> ping() {
            try {
                return ViewCalls.adopt(this, PING, service.pingAsync());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, PING, failure);
            }
        }

        @Override
        public CompletableFuture<String> get(String key) {
            try {
                return ViewCalls.adopt(this, GET, service.getAsync(key));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, GET, failure);
            }
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements TextsSync {
        private final TextsAsync async;

        SyncFromAsync(TextsAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public Integer length(String key) {
            ViewCalls.check(this, LENGTH);
            return ViewCalls.await(this, LENGTH, async.length(key));
        }

        @Override
        public void ping() {
            ViewCalls.check(this, PING);
            ViewCalls.await(this, PING, async.ping());
        }

        @Override
        public String get(String key) {
            ViewCalls.check(this, GET);
            return ViewCalls.await(this, GET, async.get(key));
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements TextsAsync {
        private final TextsSync blocking;

        AsyncFromSync(TextsSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Integer> length(String key) {
            return ViewCalls.offload(this, LENGTH, () -> blocking.length(key));
        }

        @Override
        public CompletableFuture<Void> ping() {
            return ViewCalls.offloadVoid(this, PING, () -> blocking.ping());
        }

        @Override
        public CompletableFuture<String> get(String key) {
            return ViewCalls.offload(this, GET, () -> blocking.get(key));
        }
    }
}
