package markdown;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("markdown.Modern")
final class ModernViews {
    private final ViewOperation find;
    private final ViewOperation all;
    private final ViewOperation age;
    private final ViewOperation html;

    private ModernViews(ViewSetup setup) {
        this.find = setup.operation("find(String, Object[])").async();
        this.all = setup.operation("all()").declares(IOException.class).blocking();
        this.age = setup.operation("age()").blocking();
        this.html = setup.operation("html()").async();
    }

    private static ModernViews of(ViewSetup setup) {
        ModernViews known = setup.known(ModernViews.class);
        return known != null ? known : setup.keep(new ModernViews(setup));
    }

    static ModernSync sync(Modern service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "markdown.ModernSync");
        ViewSetup setup = ViewSetup.sync(runtime, ModernViews.class, "Modern", "ModernAsync");
        return of(setup).new SyncView(service);
    }

    static ModernAsync async(Modern service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "markdown.ModernAsync");
        ViewSetup setup = ViewSetup.async(runtime, ModernViews.class, "Modern", "ModernAsync");
        return of(setup).new AsyncView(service);
    }

    static ModernSync syncFrom(ModernAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "markdown.ModernSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, ModernViews.class, "ModernAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static ModernAsync asyncFrom(ModernSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "markdown.ModernAsync");
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
        public String find(String name, Object[] more) {
            return find.checkCaller().await(service.find(name, more));
        }

        @Override
        @Deprecated
        public List<String> all() throws IOException {
            all.checkCaller();
            return service.all();
        }

        @Override
        public Duration age() {
            age.checkCaller();
            return service.age();
        }

        @Override
        public void html() {
            html.checkCaller().await(service.html());
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
        public CompletableFuture<String> find(String name, Object[] more) {
            try {
                return find.adopt(service.find(name, more));
            } catch (Throwable failure) {
                return find.failed(failure);
            }
        }

        @Override
        @Deprecated
        public CompletableFuture<List<String>> all() {
            return all.offload(() -> service.all());
        }

        @Override
        public CompletableFuture<Duration> age() {
            return age.offload(() -> service.age());
        }

        @Override
        public CompletableFuture<Void> html() {
            try {
                return html.adopt(service.html());
            } catch (Throwable failure) {
                return html.failed(failure);
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
        public String find(String name, Object[] more) {
            return find.checkCaller().await(async.find(name, more));
        }

        @Override
        @Deprecated
        public List<String> all() {
            return all.checkCaller().await(async.all());
        }

        @Override
        public Duration age() {
            return age.checkCaller().await(async.age());
        }

        @Override
        public void html() {
            html.checkCaller().await(async.html());
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
        public CompletableFuture<String> find(String name, Object[] more) {
            return find.offload(() -> blocking.find(name, more));
        }

        @Override
        @Deprecated
        public CompletableFuture<List<String>> all() {
            return all.offload(() -> blocking.all());
        }

        @Override
        public CompletableFuture<Duration> age() {
            return age.offload(() -> blocking.age());
        }

        @Override
        public CompletableFuture<Void> html() {
            return html.offloadVoid(() -> blocking.html());
        }

        @Override
        public String toString() {
            return Bridge.describe("ModernAsync", blocking);
        }
    }
}
