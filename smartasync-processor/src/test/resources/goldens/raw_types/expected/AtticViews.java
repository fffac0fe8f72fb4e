package goldens.raw_types;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.raw_types.Attic")
final class AtticViews {
    private final ViewOperation boxes;
    private final ViewOperation later;

    private AtticViews(ViewSetup setup) {
        this.boxes = setup.operation("boxes(Map)").blocking();
        this.later = setup.operation("later(Class)").async();
    }

    private static AtticViews of(ViewSetup setup) {
        AtticViews known = setup.known(AtticViews.class);
        return known != null ? known : setup.keep(new AtticViews(setup));
    }

    static AtticSync sync(Attic service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.raw_types.AtticSync");
        ViewSetup setup = ViewSetup.sync(runtime, AtticViews.class, "Attic", "AtticAsync");
        return of(setup).new SyncView(service);
    }

    static AtticAsync async(Attic service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.raw_types.AtticAsync");
        ViewSetup setup = ViewSetup.async(runtime, AtticViews.class, "Attic", "AtticAsync");
        return of(setup).new AsyncView(service);
    }

    static AtticSync syncFrom(AtticAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.raw_types.AtticSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, AtticViews.class, "AtticAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static AtticAsync asyncFrom(AtticSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.raw_types.AtticAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, AtticViews.class, "AtticSync", "AtticAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements AtticSync {
        private final Attic service;

        SyncView(Attic service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        @SuppressWarnings({"all", "rawtypes"})
        public List boxes(Map labels) {
            boxes.checkCaller();
            return service.boxes(labels);
        }

        @Override
        @SuppressWarnings({"all", "rawtypes"})
        public List later(Class type) {
            return later.checkCaller().await(service.later(type));
        }

        @Override
        public String toString() {
            return Bridge.describe("AtticSync", service);
        }
    }

    private final class AsyncView extends SourceView implements AtticAsync {
        private final Attic service;

        AsyncView(Attic service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        @SuppressWarnings({"all", "rawtypes"})
        public CompletableFuture<List> boxes(Map labels) {
            return boxes.offload(() -> service.boxes(labels));
        }

        @Override
        @SuppressWarnings({"all", "rawtypes"})
        public CompletableFuture<List> later(Class type) {
            try {
                return later.adopt(service.later(type));
            } catch (Throwable failure) {
                return later.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("AtticAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements AtticSync {
        private final AtticAsync async;

        SyncFromAsync(AtticAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        @SuppressWarnings({"all", "rawtypes"})
        public List boxes(Map labels) {
            return boxes.checkCaller().await(async.boxes(labels));
        }

        @Override
        @SuppressWarnings({"all", "rawtypes"})
        public List later(Class type) {
            return later.checkCaller().await(async.later(type));
        }

        @Override
        public String toString() {
            return Bridge.describe("AtticSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements AtticAsync {
        private final AtticSync blocking;

        AsyncFromSync(AtticSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        @SuppressWarnings({"all", "rawtypes"})
        public CompletableFuture<List> boxes(Map labels) {
            return boxes.offload(() -> blocking.boxes(labels));
        }

        @Override
        @SuppressWarnings({"all", "rawtypes"})
        public CompletableFuture<List> later(Class type) {
            return later.offload(() -> blocking.later(type));
        }

        @Override
        public String toString() {
            return Bridge.describe("AtticAsync", blocking);
        }
    }
}
