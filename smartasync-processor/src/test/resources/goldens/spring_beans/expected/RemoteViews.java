package goldens.spring_beans;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.spring_beans.Remote")
final class RemoteViews {
    private final ViewOperation ask;

    private RemoteViews(ViewSetup setup) {
        this.ask = setup.operation("ask(String)").blocking();
    }

    private static RemoteViews of(ViewSetup setup) {
        RemoteViews known = setup.known(RemoteViews.class);
        return known != null ? known : setup.keep(new RemoteViews(setup));
    }

    static RemoteSync sync(Remote service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.RemoteSync");
        ViewSetup setup = ViewSetup.sync(runtime, RemoteViews.class, "Remote", "RemoteAsync");
        return of(setup).new SyncView(service);
    }

    static RemoteAsync async(Remote service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.RemoteAsync");
        ViewSetup setup = ViewSetup.async(runtime, RemoteViews.class, "Remote", "RemoteAsync");
        return of(setup).new AsyncView(service);
    }

    static RemoteSync syncFrom(RemoteAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.RemoteSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, RemoteViews.class, "RemoteAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static RemoteAsync asyncFrom(RemoteSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.RemoteAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, RemoteViews.class, "RemoteSync",
                "RemoteAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements RemoteSync {
        private final Remote service;

        SyncView(Remote service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String ask(String question) {
            ask.checkCaller();
            return service.ask(question);
        }

        @Override
        public String toString() {
            return Bridge.describe("RemoteSync", service);
        }
    }

    private final class AsyncView extends SourceView implements RemoteAsync {
        private final Remote service;

        AsyncView(Remote service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<String> ask(String question) {
            return ask.offload(() -> service.ask(question));
        }

        @Override
        public String toString() {
            return Bridge.describe("RemoteAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements RemoteSync {
        private final RemoteAsync async;

        SyncFromAsync(RemoteAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String ask(String question) {
            return ask.checkCaller().await(async.ask(question));
        }

        @Override
        public String toString() {
            return Bridge.describe("RemoteSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements RemoteAsync {
        private final RemoteSync blocking;

        AsyncFromSync(RemoteSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> ask(String question) {
            return ask.offload(() -> blocking.ask(question));
        }

        @Override
        public String toString() {
            return Bridge.describe("RemoteAsync", blocking);
        }
    }
}
