package goldens.javadoc_html;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.javadoc_html.Pages")
final class PagesViews {
    private static final int FIND = 0;
    private static final int COUNT = 1;

    private PagesViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("find(int)").async(),
                setup.operation("count()").blocking()));
    }

    static PagesSync sync(Pages service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc_html.PagesSync");
        ViewSetup setup = ViewSetup.sync(runtime, PagesViews.class, "Pages", "PagesAsync");
        return new SyncView(service, operations(setup));
    }

    static PagesAsync async(Pages service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc_html.PagesAsync");
        ViewSetup setup = ViewSetup.async(runtime, PagesViews.class, "Pages", "PagesAsync");
        return new AsyncView(service, operations(setup));
    }

    static PagesSync syncFrom(PagesAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc_html.PagesSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, PagesViews.class, "PagesAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static PagesAsync asyncFrom(PagesSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc_html.PagesAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, PagesViews.class, "PagesSync", "PagesAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements PagesSync {
        private final Pages service;

        SyncView(Pages service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String find(int number) {
            ViewCalls.check(this, FIND);
            return ViewCalls.await(this, FIND, service.find(number));
        }

        @Override
        public int count() {
            ViewCalls.check(this, COUNT);
            return service.count();
        }
    }

    private static final class AsyncView extends ViewCalls implements PagesAsync {
        private final Pages service;

        AsyncView(Pages service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> find(int number) {
            try {
                return ViewCalls.adopt(this, FIND, service.find(number));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, FIND, failure);
            }
        }

        @Override
        public CompletableFuture<Integer> count() {
            return ViewCalls.offload(this, COUNT, () -> service.count());
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements PagesSync {
        private final PagesAsync async;

        SyncFromAsync(PagesAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String find(int number) {
            ViewCalls.check(this, FIND);
            return ViewCalls.await(this, FIND, async.find(number));
        }

        @Override
        public int count() {
            ViewCalls.check(this, COUNT);
            return ViewCalls.present(this, COUNT, ViewCalls.await(this, COUNT, async.count()));
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements PagesAsync {
        private final PagesSync blocking;

        AsyncFromSync(PagesSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> find(int number) {
            return ViewCalls.offload(this, FIND, () -> blocking.find(number));
        }

        @Override
        public CompletableFuture<Integer> count() {
            return ViewCalls.offload(this, COUNT, () -> blocking.count());
        }
    }
}
