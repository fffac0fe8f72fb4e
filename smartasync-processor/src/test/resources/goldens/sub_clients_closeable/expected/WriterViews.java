package goldens.sub_clients_closeable;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("java.io.Writer")
final class WriterViews {
    private final ViewOperation append;
    private final SmartAsyncRuntime runtime;

    private WriterViews(ViewSetup setup) {
        this.runtime = setup.runtime();
        this.append = setup.operation("append(char)").declares(IOException.class).blocking();
    }

    private static WriterViews of(ViewSetup setup) {
        WriterViews known = setup.known(WriterViews.class);
        return known != null ? known : setup.keep(new WriterViews(setup));
    }

    static WriterSync sync(Writer service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_closeable.WriterSync");
        ViewSetup setup = ViewSetup.sync(runtime, WriterViews.class, "Writer", "WriterAsync");
        return of(setup).new SyncView(service);
    }

    static WriterAsync async(Writer service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_closeable.WriterAsync");
        ViewSetup setup = ViewSetup.async(runtime, WriterViews.class, "Writer", "WriterAsync");
        return of(setup).new AsyncView(service);
    }

    static WriterSync syncFrom(WriterAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_closeable.WriterSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, WriterViews.class, "WriterAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static WriterAsync asyncFrom(WriterSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_closeable.WriterAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, WriterViews.class, "WriterSync",
                "WriterAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements WriterSync {
        private final Writer service;

        SyncView(Writer service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public WriterSync append(char c) throws IOException {
            append.checkCaller();
            Writer found = service.append(c);
            return found == null ? Bridge.absent() : WriterSync.of(found, runtime);
        }

        @Override
        public String toString() {
            return Bridge.describe("WriterSync", service);
        }
    }

    private final class AsyncView extends SourceView implements WriterAsync {
        private final Writer service;

        AsyncView(Writer service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<WriterAsync> append(char c) {
            return append.viewed(append.<Writer>offload(() -> service.append(c)),
                    found -> WriterAsync.of(found, runtime));
        }

        @Override
        public String toString() {
            return Bridge.describe("WriterAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements WriterSync {
        private final WriterAsync async;

        SyncFromAsync(WriterAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public WriterSync append(char c) {
            WriterAsync found = append.checkCaller().await(async.append(c));
            return found == null ? Bridge.absent() : WriterSync.from(found, runtime);
        }

        @Override
        public String toString() {
            return Bridge.describe("WriterSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements WriterAsync {
        private final WriterSync blocking;

        AsyncFromSync(WriterSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<WriterAsync> append(char c) {
            return append.viewed(append.<WriterSync>offload(() -> blocking.append(c)),
                    found -> WriterAsync.from(found, runtime));
        }

        @Override
        public String toString() {
            return Bridge.describe("WriterAsync", blocking);
        }
    }
}
