package goldens.package_private_members;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.package_private_members.Desk")
final class DeskViews {
    private final ViewOperation paper;
    private final ViewOperation blank;

    private DeskViews(ViewSetup setup) {
        this.paper = setup.operation("paper()").async();
        this.blank = setup.operation("blank()").blocking();
    }

    private static DeskViews of(ViewSetup setup) {
        DeskViews known = setup.known(DeskViews.class);
        return known != null ? known : setup.keep(new DeskViews(setup));
    }

    static DeskSync sync(Desk service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.package_private_members.DeskSync");
        ViewSetup setup = ViewSetup.sync(runtime, DeskViews.class, "Desk", "DeskAsync");
        return of(setup).new SyncView(service);
    }

    static DeskAsync async(Desk service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.package_private_members.DeskAsync");
        ViewSetup setup = ViewSetup.async(runtime, DeskViews.class, "Desk", "DeskAsync");
        return of(setup).new AsyncView(service);
    }

    static DeskSync syncFrom(DeskAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.package_private_members.DeskSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, DeskViews.class, "DeskAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static DeskAsync asyncFrom(DeskSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.package_private_members.DeskAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, DeskViews.class, "DeskSync", "DeskAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements DeskSync {
        private final Desk service;

        SyncView(Desk service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public Desk.Paper paper() {
            return paper.checkCaller().await(service.paper());
        }

        @Override
        public Desk.Paper blank() {
            blank.checkCaller();
            return service.blank();
        }

        @Override
        public String toString() {
            return Bridge.describe("DeskSync", service);
        }
    }

    private final class AsyncView extends SourceView implements DeskAsync {
        private final Desk service;

        AsyncView(Desk service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<Desk.Paper> paper() {
            try {
                return paper.adopt(service.paper());
            } catch (Throwable failure) {
                return paper.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Desk.Paper> blank() {
            return blank.offload(() -> service.blank());
        }

        @Override
        public String toString() {
            return Bridge.describe("DeskAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements DeskSync {
        private final DeskAsync async;

        SyncFromAsync(DeskAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public Desk.Paper paper() {
            return paper.checkCaller().await(async.paper());
        }

        @Override
        public Desk.Paper blank() {
            return blank.checkCaller().await(async.blank());
        }

        @Override
        public String toString() {
            return Bridge.describe("DeskSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements DeskAsync {
        private final DeskSync blocking;

        AsyncFromSync(DeskSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Desk.Paper> paper() {
            return paper.offload(() -> blocking.paper());
        }

        @Override
        public CompletableFuture<Desk.Paper> blank() {
            return blank.offload(() -> blocking.blank());
        }

        @Override
        public String toString() {
            return Bridge.describe("DeskAsync", blocking);
        }
    }
}
