package goldens.inherited_methods;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.inherited_methods.Names")
final class NamesViews {
    private final ViewOperation first;
    private final ViewOperation compareTo;
    private final ViewOperation keys;
    private final ViewOperation size;

    private NamesViews(ViewSetup setup) {
        this.first = setup.operation("first()").blocking();
        this.compareTo = setup.operation("compareTo(Names)").blocking();
        this.keys = setup.operation("keysAsync()", "keys()").async();
        this.size = setup.operation("size()").blocking();
    }

    private static NamesViews of(ViewSetup setup) {
        NamesViews known = setup.known(NamesViews.class);
        return known != null ? known : setup.keep(new NamesViews(setup));
    }

    static NamesSync sync(Names service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.inherited_methods.NamesSync");
        ViewSetup setup = ViewSetup.sync(runtime, NamesViews.class, "Names", "NamesAsync");
        return of(setup).new SyncView(service);
    }

    static NamesAsync async(Names service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.inherited_methods.NamesAsync");
        ViewSetup setup = ViewSetup.async(runtime, NamesViews.class, "Names", "NamesAsync");
        return of(setup).new AsyncView(service);
    }

    static NamesSync syncFrom(NamesAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.inherited_methods.NamesSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, NamesViews.class, "NamesAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static NamesAsync asyncFrom(NamesSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.inherited_methods.NamesAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, NamesViews.class, "NamesSync", "NamesAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements NamesSync {
        private final Names service;

        SyncView(Names service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String first() {
            first.checkCaller();
            return service.first();
        }

        @Override
        public int compareTo(Names other) {
            compareTo.checkCaller();
            return service.compareTo(other);
        }

        @Override
        public List<String> keys() {
            return keys.checkCaller().await(service.keysAsync());
        }

        @Override
        public int size() {
            size.checkCaller();
            return service.size();
        }

        @Override
        public String toString() {
            return Bridge.describe("NamesSync", service);
        }
    }

    private final class AsyncView extends SourceView implements NamesAsync {
        private final Names service;

        AsyncView(Names service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<String> first() {
            return first.offload(() -> service.first());
        }

        @Override
        public CompletableFuture<Integer> compareTo(Names other) {
            return compareTo.offload(() -> service.compareTo(other));
        }

        @Override
        public CompletableFuture<List<String>> keys() {
            try {
                return keys.adopt(service.keysAsync());
            } catch (Throwable failure) {
                return keys.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Integer> size() {
            return size.offload(() -> service.size());
        }

        @Override
        public String toString() {
            return Bridge.describe("NamesAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements NamesSync {
        private final NamesAsync async;

        SyncFromAsync(NamesAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String first() {
            return first.checkCaller().await(async.first());
        }

        @Override
        public int compareTo(Names other) {
            return compareTo.present(compareTo.checkCaller().await(async.compareTo(other)));
        }

        @Override
        public List<String> keys() {
            return keys.checkCaller().await(async.keys());
        }

        @Override
        public int size() {
            return size.present(size.checkCaller().await(async.size()));
        }

        @Override
        public String toString() {
            return Bridge.describe("NamesSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements NamesAsync {
        private final NamesSync blocking;

        AsyncFromSync(NamesSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> first() {
            return first.offload(() -> blocking.first());
        }

        @Override
        public CompletableFuture<Integer> compareTo(Names other) {
            return compareTo.offload(() -> blocking.compareTo(other));
        }

        @Override
        public CompletableFuture<List<String>> keys() {
            return keys.offload(() -> blocking.keys());
        }

        @Override
        public CompletableFuture<Integer> size() {
            return size.offload(() -> blocking.size());
        }

        @Override
        public String toString() {
            return Bridge.describe("NamesAsync", blocking);
        }
    }
}
