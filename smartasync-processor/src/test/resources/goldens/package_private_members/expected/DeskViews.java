package goldens.package_private_members;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.package_private_members.Desk")
final class DeskViews {
    private DeskViews() {}

    static DeskSync sync(Desk service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.package_private_members.DeskSync");
        return new SyncView(service, runtime);
    }

    static DeskAsync async(Desk service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.package_private_members.DeskAsync");
        return new AsyncView(service, runtime);
    }

    static DeskSync syncFrom(DeskAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.package_private_members.DeskSync");
        return new SyncFromAsync(async, runtime);
    }

    static DeskAsync asyncFrom(DeskSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.package_private_members.DeskAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements DeskSync {
        private final Desk service;
        private final SyncOperation paper;
        private final SyncOperation blank;

        SyncView(Desk service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Desk", "DeskAsync");
            this.paper = setup.operation("paper()").awaiting();
            this.blank = setup.operation("blank()").calling();
        }

        @Override
        public Desk.Paper paper() {
            paper.checkCaller();
            return paper.await(service.paper());
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

    private static final class AsyncView implements DeskAsync {
        private final Desk service;
        private final AsyncOperation paper;
        private final AsyncOperation blank;

        AsyncView(Desk service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Desk", "DeskAsync");
            this.paper = setup.operation("paper()").adopting();
            this.blank = setup.operation("blank()").offloading();
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
            return new OffloadedCall<Desk.Paper>(blank) {
                @Override
                protected Desk.Paper call() {
                    return service.blank();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("DeskAsync", service);
        }
    }

    private static final class SyncFromAsync implements DeskSync {
        private final DeskAsync async;
        private final SyncOperation paper;
        private final SyncOperation blank;

        SyncFromAsync(DeskAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "DeskAsync", "DeskAsync");
            this.paper = setup.operation("paper()").awaiting();
            this.blank = setup.operation("blank()").awaiting();
        }

        @Override
        public Desk.Paper paper() {
            paper.checkCaller();
            return paper.await(async.paper());
        }

        @Override
        public Desk.Paper blank() {
            blank.checkCaller();
            return blank.await(async.blank());
        }

        @Override
        public String toString() {
            return Bridge.describe("DeskSync", async);
        }
    }

    private static final class AsyncFromSync implements DeskAsync {
        private final DeskSync blocking;
        private final AsyncOperation paper;
        private final AsyncOperation blank;

        AsyncFromSync(DeskSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "DeskSync", "DeskAsync");
            this.paper = setup.operation("paper()").offloading();
            this.blank = setup.operation("blank()").offloading();
        }

        @Override
        public CompletableFuture<Desk.Paper> paper() {
            return new OffloadedCall<Desk.Paper>(paper) {
                @Override
                protected Desk.Paper call() {
                    return blocking.paper();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Desk.Paper> blank() {
            return new OffloadedCall<Desk.Paper>(blank) {
                @Override
                protected Desk.Paper call() {
                    return blocking.blank();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("DeskAsync", blocking);
        }
    }
}
