package goldens.twins;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.twins.Sender")
final class SenderViews {
    private SenderViews() {}

    static SenderSync sync(Sender service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.twins.SenderSync");
        return new SyncView(service, runtime);
    }

    static SenderAsync async(Sender service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.twins.SenderAsync");
        return new AsyncView(service, runtime);
    }

    static SenderSync syncFrom(SenderAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.twins.SenderSync");
        return new SyncFromAsync(async, runtime);
    }

    static SenderAsync asyncFrom(SenderSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.twins.SenderAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements SenderSync {
        private final Sender service;
        private final SyncOperation send;
        private final SyncOperation size;
        private final SyncOperation close;

        SyncView(Sender service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Sender", "SenderAsync");
            this.send = setup.operation("send(String)").calling();
            this.size = setup.operation("size(List)").calling();
            this.close = setup.operation("close()").calling();
        }

        @Override
        public String send(String text) throws IOException {
            send.checkCaller();
            return service.send(text);
        }

        @Override
        public int size(List<String> parts) {
            size.checkCaller();
            return service.size(parts);
        }

        @Override
        public void close() {
            close.checkCaller();
            service.close();
        }

        @Override
        public String toString() {
            return Bridge.describe("SenderSync", service);
        }
    }

    private static final class AsyncView implements SenderAsync {
        private final Sender service;
        private final AsyncOperation send;
        private final AsyncOperation size;
        private final AsyncOperation close;

        AsyncView(Sender service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Sender", "SenderAsync");
            this.send = setup.operation("sendAsync(String)", "send(String)").adopting();
            this.size = setup.operation("sizeAsync(List)", "size(List)").adopting();
            this.close = setup.operation("closeAsync()", "close()").adopting();
        }

        @Override
        public CompletableFuture<String> send(String text) {
            try {
                return send.adopt(service.sendAsync(text));
            } catch (Throwable failure) {
                return send.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Integer> size(List<String> parts) {
            try {
                return size.adopt(service.sizeAsync(parts));
            } catch (Throwable failure) {
                return size.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Void> close() {
            try {
                return close.adopt(service.closeAsync());
            } catch (Throwable failure) {
                return close.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("SenderAsync", service);
        }
    }

    private static final class SyncFromAsync implements SenderSync {
        private final SenderAsync async;
        private final SyncOperation send;
        private final SyncOperation size;
        private final SyncOperation close;

        SyncFromAsync(SenderAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "SenderAsync", "SenderAsync");
            this.send = setup.operation("send(String)").declares(IOException.class).awaiting();
            this.size = setup.operation("size(List)").awaiting();
            this.close = setup.operation("close()").awaiting();
        }

        @Override
        public String send(String text) {
            send.checkCaller();
            return send.await(async.send(text));
        }

        @Override
        public int size(List<String> parts) {
            size.checkCaller();
            return size.await(async.size(parts));
        }

        @Override
        public void close() {
            close.checkCaller();
            close.await(async.close());
        }

        @Override
        public String toString() {
            return Bridge.describe("SenderSync", async);
        }
    }

    private static final class AsyncFromSync implements SenderAsync {
        private final SenderSync blocking;
        private final AsyncOperation send;
        private final AsyncOperation size;
        private final AsyncOperation close;

        AsyncFromSync(SenderSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "SenderSync", "SenderAsync");
            this.send = setup.operation("send(String)").offloading();
            this.size = setup.operation("size(List)").offloading();
            this.close = setup.operation("close()").offloading();
        }

        @Override
        public CompletableFuture<String> send(String text) {
            return new OffloadedCall<String>(send) {
                @Override
                protected String call() throws IOException {
                    return blocking.send(text);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Integer> size(List<String> parts) {
            return new OffloadedCall<Integer>(size) {
                @Override
                protected Integer call() {
                    return blocking.size(parts);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Void> close() {
            return new OffloadedCall<Void>(close) {
                @Override
                protected Void call() {
                    blocking.close();
                    return null;
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("SenderAsync", blocking);
        }
    }
}
