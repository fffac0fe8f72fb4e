package goldens.sub_clients_closeable;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.CompletableFuture;

@GeneratedView("java.io.Writer")
final class WriterViews {
    private static final int APPEND = 0;

    private WriterViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("append(char)").declares(IOException.class).blocking()));
    }

    static WriterSync sync(Writer service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_closeable.WriterSync");
        ViewSetup setup = ViewSetup.sync(runtime, WriterViews.class, "Writer", "WriterAsync");
        return new SyncView(service, operations(setup));
    }

    static WriterAsync async(Writer service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_closeable.WriterAsync");
        ViewSetup setup = ViewSetup.async(runtime, WriterViews.class, "Writer", "WriterAsync");
        return new AsyncView(service, operations(setup));
    }

    static WriterSync syncFrom(WriterAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_closeable.WriterSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, WriterViews.class, "WriterAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static WriterAsync asyncFrom(WriterSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_closeable.WriterAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, WriterViews.class, "WriterSync",
                "WriterAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements WriterSync {
        private final Writer service;

        SyncView(Writer service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public WriterSync append(char c) throws IOException {
            ViewCalls.check(this, APPEND);
            Writer found = service.append(c);
            return found == null ? Bridge.absent() : WriterSync.of(found, ViewCalls.runtime(this));
        }
    }

    private static final class AsyncView extends ViewCalls implements WriterAsync {
        private final Writer service;

        AsyncView(Writer service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<WriterAsync> append(char c) {
            return ViewCalls.operation(this, APPEND).viewed(ViewCalls.<Writer>offload(this, APPEND,
                    () -> service.append(c)),
                    found -> WriterAsync.of(found, ViewCalls.runtime(this)));
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements WriterSync {
        private final WriterAsync async;

        SyncFromAsync(WriterAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public WriterSync append(char c) {
            ViewCalls.check(this, APPEND);
            WriterAsync found = ViewCalls.await(this, APPEND, async.append(c));
            return found == null ? Bridge.absent() : WriterSync.from(found, ViewCalls.runtime(this));
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements WriterAsync {
        private final WriterSync blocking;

        AsyncFromSync(WriterSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<WriterAsync> append(char c) {
            return ViewCalls.operation(this, APPEND).viewed(
                    ViewCalls.<WriterSync>offload(this, APPEND, () -> blocking.append(c)),
                    found -> WriterAsync.from(found, ViewCalls.runtime(this)));
        }
    }
}
