package markdown;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

@GeneratedView("markdown.Modern")
final class ModernViews {
    private static final int FIND = 0;
    private static final int ALL = 1;
    private static final int AGE = 2;
    private static final int HTML = 3;

    private ModernViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("find(String, Object[])").async(),
                setup.operation("all()").declares(IOException.class).blocking(),
                setup.operation("age()").blocking(),
                setup.operation("html()").async()));
    }

    static ModernSync sync(Modern service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "markdown.ModernSync");
        ViewSetup setup = ViewSetup.sync(runtime, ModernViews.class, "Modern", "ModernAsync");
        return new SyncView(service, operations(setup));
    }

    static ModernAsync async(Modern service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "markdown.ModernAsync");
        ViewSetup setup = ViewSetup.async(runtime, ModernViews.class, "Modern", "ModernAsync");
        return new AsyncView(service, operations(setup));
    }

    static ModernSync syncFrom(ModernAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "markdown.ModernSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, ModernViews.class, "ModernAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static ModernAsync asyncFrom(ModernSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "markdown.ModernAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, ModernViews.class, "ModernSync",
                "ModernAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements ModernSync {
        private final Modern service;

        SyncView(Modern service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String find(String name, Object[] more) {
            ViewCalls.check(this, FIND);
            return ViewCalls.await(this, FIND, service.find(name, more));
        }

        @Override
        @Deprecated
        public List<String> all() throws IOException {
            ViewCalls.check(this, ALL);
            return service.all();
        }

        @Override
        public Duration age() {
            ViewCalls.check(this, AGE);
            return service.age();
        }

        @Override
        public void html() {
            ViewCalls.check(this, HTML);
            ViewCalls.await(this, HTML, service.html());
        }
    }

    private static final class AsyncView extends ViewCalls implements ModernAsync {
        private final Modern service;

        AsyncView(Modern service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> find(String name, Object[] more) {
            try {
                return ViewCalls.adopt(this, FIND, service.find(name, more));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, FIND, failure);
            }
        }

        @Override
        @Deprecated
        public CompletableFuture<List<String>> all() {
            return ViewCalls.offload(this, ALL, () -> service.all());
        }

        @Override
        public CompletableFuture<Duration> age() {
            return ViewCalls.offload(this, AGE, () -> service.age());
        }

        @Override
        public CompletableFuture<Void> html() {
            try {
                return ViewCalls.adopt(this, HTML, service.html());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, HTML, failure);
            }
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements ModernSync {
        private final ModernAsync async;

        SyncFromAsync(ModernAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String find(String name, Object[] more) {
            ViewCalls.check(this, FIND);
            return ViewCalls.await(this, FIND, async.find(name, more));
        }

        @Override
        @Deprecated
        public List<String> all() {
            ViewCalls.check(this, ALL);
            return ViewCalls.await(this, ALL, async.all());
        }

        @Override
        public Duration age() {
            ViewCalls.check(this, AGE);
            return ViewCalls.await(this, AGE, async.age());
        }

        @Override
        public void html() {
            ViewCalls.check(this, HTML);
            ViewCalls.await(this, HTML, async.html());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements ModernAsync {
        private final ModernSync blocking;

        AsyncFromSync(ModernSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> find(String name, Object[] more) {
            return ViewCalls.offload(this, FIND, () -> blocking.find(name, more));
        }

        @Override
        @Deprecated
        public CompletableFuture<List<String>> all() {
            return ViewCalls.offload(this, ALL, () -> blocking.all());
        }

        @Override
        public CompletableFuture<Duration> age() {
            return ViewCalls.offload(this, AGE, () -> blocking.age());
        }

        @Override
        public CompletableFuture<Void> html() {
            return ViewCalls.offloadVoid(this, HTML, () -> blocking.html());
        }
    }
}
