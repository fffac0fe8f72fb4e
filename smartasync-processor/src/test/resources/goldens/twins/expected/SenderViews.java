package goldens.twins;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.twins.Sender")
final class SenderViews {
    private static final int SEND = 0;
    private static final int SIZE = 1;
    private static final int CLOSE = 2;

    private SenderViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("send(String)").declares(IOException.class)
                        .twins("sendAsync(String)"),
                setup.operation("size(List)").twins("sizeAsync(List)"),
                setup.operation("close()").twins("closeAsync()")));
    }

    static SenderSync sync(Sender service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.twins.SenderSync");
        ViewSetup setup = ViewSetup.sync(runtime, SenderViews.class, "Sender", "SenderAsync");
        return new SyncView(service, operations(setup));
    }

    static SenderAsync async(Sender service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.twins.SenderAsync");
        ViewSetup setup = ViewSetup.async(runtime, SenderViews.class, "Sender", "SenderAsync");
        return new AsyncView(service, operations(setup));
    }

    static SenderSync syncFrom(SenderAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.twins.SenderSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, SenderViews.class, "SenderAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static SenderAsync asyncFrom(SenderSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.twins.SenderAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, SenderViews.class, "SenderSync",
                "SenderAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements SenderSync {
        private final Sender service;

        SyncView(Sender service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String send(String text) throws IOException {
            ViewCalls.check(this, SEND);
            return service.send(text);
        }

        @Override
        public int size(List<String> parts) {
            ViewCalls.check(this, SIZE);
            return service.size(parts);
        }

        @Override
        public void close() {
            ViewCalls.check(this, CLOSE);
            service.close();
        }
    }

    private static final class AsyncView extends ViewCalls implements SenderAsync {
        private final Sender service;

        AsyncView(Sender service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> send(String text) {
            try {
                return ViewCalls.adopt(this, SEND, service.sendAsync(text));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, SEND, failure);
            }
        }

        @Override
        public CompletableFuture<Integer> size(List<String> parts) {
            try {
                return ViewCalls.adoptStage(this, SIZE, service.sizeAsync(parts));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, SIZE, failure);
            }
        }

        @Override
        public CompletableFuture<Void> close() {
            try {
                return ViewCalls.adopt(this, CLOSE, service.closeAsync());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, CLOSE, failure);
            }
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements SenderSync {
        private final SenderAsync async;

        SyncFromAsync(SenderAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String send(String text) {
            ViewCalls.check(this, SEND);
            return ViewCalls.await(this, SEND, async.send(text));
        }

        @Override
        public int size(List<String> parts) {
            ViewCalls.check(this, SIZE);
            return ViewCalls.present(this, SIZE, ViewCalls.await(this, SIZE, async.size(parts)));
        }

        @Override
        public void close() {
            ViewCalls.check(this, CLOSE);
            ViewCalls.await(this, CLOSE, async.close());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements SenderAsync {
        private final SenderSync blocking;

        AsyncFromSync(SenderSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> send(String text) {
            return ViewCalls.offload(this, SEND, () -> blocking.send(text));
        }

        @Override
        public CompletableFuture<Integer> size(List<String> parts) {
            return ViewCalls.offload(this, SIZE, () -> blocking.size(parts));
        }

        @Override
        public CompletableFuture<Void> close() {
            return ViewCalls.offloadVoid(this, CLOSE, () -> blocking.close());
        }
    }
}
