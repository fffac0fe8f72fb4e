package goldens.package_private_members;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.package_private_members.Desk")
final class DeskViews {
    private static final int PAPER = 0;
    private static final int BLANK = 1;

    private DeskViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("paper()").async(),
                setup.operation("blank()").blocking()));
    }

    static DeskSync sync(Desk service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.package_private_members.DeskSync");
        ViewSetup setup = ViewSetup.sync(runtime, DeskViews.class, "Desk", "DeskAsync");
        return new SyncView(service, operations(setup));
    }

    static DeskAsync async(Desk service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.package_private_members.DeskAsync");
        ViewSetup setup = ViewSetup.async(runtime, DeskViews.class, "Desk", "DeskAsync");
        return new AsyncView(service, operations(setup));
    }

    static DeskSync syncFrom(DeskAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.package_private_members.DeskSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, DeskViews.class, "DeskAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static DeskAsync asyncFrom(DeskSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.package_private_members.DeskAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, DeskViews.class, "DeskSync", "DeskAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements DeskSync {
        private final Desk service;

        SyncView(Desk service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public Desk.Paper paper() {
            ViewCalls.check(this, PAPER);
            return ViewCalls.await(this, PAPER, service.paper());
        }

        @Override
        public Desk.Paper blank() {
            ViewCalls.check(this, BLANK);
            return service.blank();
        }
    }

    private static final class AsyncView extends ViewCalls implements DeskAsync {
        private final Desk service;

        AsyncView(Desk service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<Desk.Paper> paper() {
            try {
                return ViewCalls.adopt(this, PAPER, service.paper());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, PAPER, failure);
            }
        }

        @Override
        public CompletableFuture<Desk.Paper> blank() {
            return ViewCalls.offload(this, BLANK, () -> service.blank());
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements DeskSync {
        private final DeskAsync async;

        SyncFromAsync(DeskAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public Desk.Paper paper() {
            ViewCalls.check(this, PAPER);
            return ViewCalls.await(this, PAPER, async.paper());
        }

        @Override
        public Desk.Paper blank() {
            ViewCalls.check(this, BLANK);
            return ViewCalls.await(this, BLANK, async.blank());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements DeskAsync {
        private final DeskSync blocking;

        AsyncFromSync(DeskSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Desk.Paper> paper() {
            return ViewCalls.offload(this, PAPER, () -> blocking.paper());
        }

        @Override
        public CompletableFuture<Desk.Paper> blank() {
            return ViewCalls.offload(this, BLANK, () -> blocking.blank());
        }
    }
}
