package goldens.raw_types;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.raw_types.Attic")
final class AtticViews {
    private static final int BOXES = 0;
    private static final int LATER = 1;

    private AtticViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("boxes(Map)").blocking(),
                setup.operation("later(Class)").async()));
    }

    static AtticSync sync(Attic service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.raw_types.AtticSync");
        ViewSetup setup = ViewSetup.sync(runtime, AtticViews.class, "Attic", "AtticAsync");
        return new SyncView(service, operations(setup));
    }

    static AtticAsync async(Attic service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.raw_types.AtticAsync");
        ViewSetup setup = ViewSetup.async(runtime, AtticViews.class, "Attic", "AtticAsync");
        return new AsyncView(service, operations(setup));
    }

    static AtticSync syncFrom(AtticAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.raw_types.AtticSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, AtticViews.class, "AtticAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static AtticAsync asyncFrom(AtticSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.raw_types.AtticAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, AtticViews.class, "AtticSync", "AtticAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements AtticSync {
        private final Attic service;

        SyncView(Attic service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        @SuppressWarnings({"all", "rawtypes"})
        public List boxes(Map labels) {
            ViewCalls.check(this, BOXES);
            return service.boxes(labels);
        }

        @Override
        @SuppressWarnings({"all", "rawtypes"})
        public List later(Class type) {
            ViewCalls.check(this, LATER);
            return ViewCalls.await(this, LATER, service.later(type));
        }
    }

    private static final class AsyncView extends ViewCalls implements AtticAsync {
        private final Attic service;

        AsyncView(Attic service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        @SuppressWarnings({"all", "rawtypes"})
        public CompletableFuture<List> boxes(Map labels) {
            return ViewCalls.offload(this, BOXES, () -> service.boxes(labels));
        }

        @Override
        @SuppressWarnings({"all", "rawtypes"})
        public CompletableFuture<List> later(Class type) {
            try {
                return ViewCalls.adopt(this, LATER, service.later(type));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, LATER, failure);
            }
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements AtticSync {
        private final AtticAsync async;

        SyncFromAsync(AtticAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        @SuppressWarnings({"all", "rawtypes"})
        public List boxes(Map labels) {
            ViewCalls.check(this, BOXES);
            return ViewCalls.await(this, BOXES, async.boxes(labels));
        }

        @Override
        @SuppressWarnings({"all", "rawtypes"})
        public List later(Class type) {
            ViewCalls.check(this, LATER);
            return ViewCalls.await(this, LATER, async.later(type));
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements AtticAsync {
        private final AtticSync blocking;

        AsyncFromSync(AtticSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        @SuppressWarnings({"all", "rawtypes"})
        public CompletableFuture<List> boxes(Map labels) {
            return ViewCalls.offload(this, BOXES, () -> blocking.boxes(labels));
        }

        @Override
        @SuppressWarnings({"all", "rawtypes"})
        public CompletableFuture<List> later(Class type) {
            return ViewCalls.offload(this, LATER, () -> blocking.later(type));
        }
    }
}
