package goldens.replaced_comments;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.replaced_comments.Twins")
final class TwinsViews {
    private static final int SEND = 0;

    private TwinsViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("send(String)").twins("sendAsync(String)")));
    }

    static TwinsSync sync(Twins service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.replaced_comments.TwinsSync");
        ViewSetup setup = ViewSetup.sync(runtime, TwinsViews.class, "Twins", "TwinsAsync");
        return new SyncView(service, operations(setup));
    }

    static TwinsAsync async(Twins service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.replaced_comments.TwinsAsync");
        ViewSetup setup = ViewSetup.async(runtime, TwinsViews.class, "Twins", "TwinsAsync");
        return new AsyncView(service, operations(setup));
    }

    static TwinsSync syncFrom(TwinsAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.replaced_comments.TwinsSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, TwinsViews.class, "TwinsAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static TwinsAsync asyncFrom(TwinsSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.replaced_comments.TwinsAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, TwinsViews.class, "TwinsSync", "TwinsAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements TwinsSync {
        private final Twins service;

        SyncView(Twins service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String send(String letter) {
            ViewCalls.check(this, SEND);
            return service.send(letter);
        }
    }

    private static final class AsyncView extends ViewCalls implements TwinsAsync {
        private final Twins service;

        AsyncView(Twins service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> send(String letter) {
            try {
                return ViewCalls.adopt(this, SEND, service.sendAsync(letter));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, SEND, failure);
            }
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements TwinsSync {
        private final TwinsAsync async;

        SyncFromAsync(TwinsAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String send(String letter) {
            ViewCalls.check(this, SEND);
            return ViewCalls.await(this, SEND, async.send(letter));
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements TwinsAsync {
        private final TwinsSync blocking;

        AsyncFromSync(TwinsSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> send(String letter) {
            return ViewCalls.offload(this, SEND, () -> blocking.send(letter));
        }
    }
}
