package goldens.replaced_comments;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.replaced_comments.Twins")
final class TwinsViews {
    private final ViewOperation send;

    private TwinsViews(ViewSetup setup) {
        this.send = setup.operation("send(String)").twins("sendAsync(String)");
    }

    private static TwinsViews of(ViewSetup setup) {
        TwinsViews known = setup.known(TwinsViews.class);
        return known != null ? known : setup.keep(new TwinsViews(setup));
    }

    static TwinsSync sync(Twins service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.replaced_comments.TwinsSync");
        ViewSetup setup = ViewSetup.sync(runtime, TwinsViews.class, "Twins", "TwinsAsync");
        return of(setup).new SyncView(service);
    }

    static TwinsAsync async(Twins service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.replaced_comments.TwinsAsync");
        ViewSetup setup = ViewSetup.async(runtime, TwinsViews.class, "Twins", "TwinsAsync");
        return of(setup).new AsyncView(service);
    }

    static TwinsSync syncFrom(TwinsAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.replaced_comments.TwinsSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, TwinsViews.class, "TwinsAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static TwinsAsync asyncFrom(TwinsSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.replaced_comments.TwinsAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, TwinsViews.class, "TwinsSync", "TwinsAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements TwinsSync {
        private final Twins service;

        SyncView(Twins service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String send(String letter) {
            send.checkCaller();
            return service.send(letter);
        }

        @Override
        public String toString() {
            return Bridge.describe("TwinsSync", service);
        }
    }

    private final class AsyncView extends SourceView implements TwinsAsync {
        private final Twins service;

        AsyncView(Twins service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<String> send(String letter) {
            try {
                return send.adopt(service.sendAsync(letter));
            } catch (Throwable failure) {
                return send.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("TwinsAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements TwinsSync {
        private final TwinsAsync async;

        SyncFromAsync(TwinsAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String send(String letter) {
            return send.checkCaller().await(async.send(letter));
        }

        @Override
        public String toString() {
            return Bridge.describe("TwinsSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements TwinsAsync {
        private final TwinsSync blocking;

        AsyncFromSync(TwinsSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> send(String letter) {
            return send.offload(() -> blocking.send(letter));
        }

        @Override
        public String toString() {
            return Bridge.describe("TwinsAsync", blocking);
        }
    }
}
