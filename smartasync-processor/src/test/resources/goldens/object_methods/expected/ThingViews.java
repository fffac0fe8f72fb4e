package goldens.object_methods;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.object_methods.Thing")
final class ThingViews {
    private final ViewOperation equals;

    private ThingViews(ViewSetup setup) {
        this.equals = setup.operation("equals(String, int)").blocking();
    }

    private static ThingViews of(ViewSetup setup) {
        ThingViews known = setup.known(ThingViews.class);
        return known != null ? known : setup.keep(new ThingViews(setup));
    }

    static ThingSync sync(Thing service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.object_methods.ThingSync");
        ViewSetup setup = ViewSetup.sync(runtime, ThingViews.class, "Thing", "ThingAsync");
        return of(setup).new SyncView(service);
    }

    static ThingAsync async(Thing service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.object_methods.ThingAsync");
        ViewSetup setup = ViewSetup.async(runtime, ThingViews.class, "Thing", "ThingAsync");
        return of(setup).new AsyncView(service);
    }

    static ThingSync syncFrom(ThingAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.object_methods.ThingSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, ThingViews.class, "ThingAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static ThingAsync asyncFrom(ThingSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.object_methods.ThingAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, ThingViews.class, "ThingSync", "ThingAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements ThingSync {
        private final Thing service;

        SyncView(Thing service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public boolean equals(String text, int depth) {
            equals.checkCaller();
            return service.equals(text, depth);
        }

        @Override
        public String toString() {
            return Bridge.describe("ThingSync", service);
        }
    }

    private final class AsyncView extends SourceView implements ThingAsync {
        private final Thing service;

        AsyncView(Thing service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<Boolean> equals(String text, int depth) {
            return equals.offload(() -> service.equals(text, depth));
        }

        @Override
        public String toString() {
            return Bridge.describe("ThingAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements ThingSync {
        private final ThingAsync async;

        SyncFromAsync(ThingAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public boolean equals(String text, int depth) {
            return equals.present(equals.checkCaller().await(async.equals(text, depth)));
        }

        @Override
        public String toString() {
            return Bridge.describe("ThingSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements ThingAsync {
        private final ThingSync blocking;

        AsyncFromSync(ThingSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Boolean> equals(String text, int depth) {
            return equals.offload(() -> blocking.equals(text, depth));
        }

        @Override
        public String toString() {
            return Bridge.describe("ThingAsync", blocking);
        }
    }
}
