package goldens.twins;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.twins.Sender")
final class SenderViews {
    private final ViewOperation send;
    private final ViewOperation size;
    private final ViewOperation close;

    private SenderViews(ViewSetup setup) {
        this.send = setup.operation("send(String)").declares(IOException.class)
                .twins("sendAsync(String)");
        this.size = setup.operation("size(List)").twins("sizeAsync(List)");
        this.close = setup.operation("close()").twins("closeAsync()");
    }

    private static SenderViews of(ViewSetup setup) {
        SenderViews known = setup.known(SenderViews.class);
        return known != null ? known : setup.keep(new SenderViews(setup));
    }

    static SenderSync sync(Sender service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.twins.SenderSync");
        ViewSetup setup = ViewSetup.sync(runtime, SenderViews.class, "Sender", "SenderAsync");
        return of(setup).new SyncView(service);
    }

    static SenderAsync async(Sender service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.twins.SenderAsync");
        ViewSetup setup = ViewSetup.async(runtime, SenderViews.class, "Sender", "SenderAsync");
        return of(setup).new AsyncView(service);
    }

    static SenderSync syncFrom(SenderAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.twins.SenderSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, SenderViews.class, "SenderAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static SenderAsync asyncFrom(SenderSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.twins.SenderAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, SenderViews.class, "SenderSync",
                "SenderAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements SenderSync {
        private final Sender service;

        SyncView(Sender service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
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

    private final class AsyncView extends SourceView implements SenderAsync {
        private final Sender service;

        AsyncView(Sender service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
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

    private final class SyncFromAsync extends SourceView implements SenderSync {
        private final SenderAsync async;

        SyncFromAsync(SenderAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String send(String text) {
            return send.checkCaller().await(async.send(text));
        }

        @Override
        public int size(List<String> parts) {
            return size.present(size.checkCaller().await(async.size(parts)));
        }

        @Override
        public void close() {
            close.checkCaller().await(async.close());
        }

        @Override
        public String toString() {
            return Bridge.describe("SenderSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements SenderAsync {
        private final SenderSync blocking;

        AsyncFromSync(SenderSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> send(String text) {
            return send.offload(() -> blocking.send(text));
        }

        @Override
        public CompletableFuture<Integer> size(List<String> parts) {
            return size.offload(() -> blocking.size(parts));
        }

        @Override
        public CompletableFuture<Void> close() {
            return close.offloadVoid(() -> blocking.close());
        }

        @Override
        public String toString() {
            return Bridge.describe("SenderAsync", blocking);
        }
    }
}
