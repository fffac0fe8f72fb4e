package goldens.spring_beans;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.spring_beans.Plain")
final class PlainViews {
    private final ViewOperation word;

    private PlainViews(ViewSetup setup) {
        this.word = setup.operation("word()").blocking();
    }

    private static PlainViews of(ViewSetup setup) {
        PlainViews known = setup.known(PlainViews.class);
        return known != null ? known : setup.keep(new PlainViews(setup));
    }

    static PlainSync sync(Plain service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.PlainSync");
        ViewSetup setup = ViewSetup.sync(runtime, PlainViews.class, "Plain", "PlainAsync");
        return of(setup).new SyncView(service);
    }

    static PlainAsync async(Plain service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.PlainAsync");
        ViewSetup setup = ViewSetup.async(runtime, PlainViews.class, "Plain", "PlainAsync");
        return of(setup).new AsyncView(service);
    }

    static PlainSync syncFrom(PlainAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.PlainSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, PlainViews.class, "PlainAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static PlainAsync asyncFrom(PlainSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.PlainAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, PlainViews.class, "PlainSync", "PlainAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements PlainSync {
        private final Plain service;

        SyncView(Plain service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String word() {
            word.checkCaller();
            return service.word();
        }

        @Override
        public String toString() {
            return Bridge.describe("PlainSync", service);
        }
    }

    private final class AsyncView extends SourceView implements PlainAsync {
        private final Plain service;

        AsyncView(Plain service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<String> word() {
            return word.offload(() -> service.word());
        }

        @Override
        public String toString() {
            return Bridge.describe("PlainAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements PlainSync {
        private final PlainAsync async;

        SyncFromAsync(PlainAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String word() {
            return word.checkCaller().await(async.word());
        }

        @Override
        public String toString() {
            return Bridge.describe("PlainSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements PlainAsync {
        private final PlainSync blocking;

        AsyncFromSync(PlainSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> word() {
            return word.offload(() -> blocking.word());
        }

        @Override
        public String toString() {
            return Bridge.describe("PlainAsync", blocking);
        }
    }
}
