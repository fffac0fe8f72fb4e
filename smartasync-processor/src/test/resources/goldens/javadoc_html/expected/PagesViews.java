package goldens.javadoc_html;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.javadoc_html.Pages")
final class PagesViews {
    private final ViewOperation find;
    private final ViewOperation count;

    private PagesViews(ViewSetup setup) {
        this.find = setup.operation("find(int)").async();
        this.count = setup.operation("count()").blocking();
    }

    private static PagesViews of(ViewSetup setup) {
        PagesViews known = setup.known(PagesViews.class);
        return known != null ? known : setup.keep(new PagesViews(setup));
    }

    static PagesSync sync(Pages service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc_html.PagesSync");
        ViewSetup setup = ViewSetup.sync(runtime, PagesViews.class, "Pages", "PagesAsync");
        return of(setup).new SyncView(service);
    }

    static PagesAsync async(Pages service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc_html.PagesAsync");
        ViewSetup setup = ViewSetup.async(runtime, PagesViews.class, "Pages", "PagesAsync");
        return of(setup).new AsyncView(service);
    }

    static PagesSync syncFrom(PagesAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc_html.PagesSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, PagesViews.class, "PagesAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static PagesAsync asyncFrom(PagesSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.javadoc_html.PagesAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, PagesViews.class, "PagesSync", "PagesAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements PagesSync {
        private final Pages service;

        SyncView(Pages service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String find(int number) {
            return find.checkCaller().await(service.find(number));
        }

        @Override
        public int count() {
            count.checkCaller();
            return service.count();
        }

        @Override
        public String toString() {
            return Bridge.describe("PagesSync", service);
        }
    }

    private final class AsyncView extends SourceView implements PagesAsync {
        private final Pages service;

        AsyncView(Pages service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<String> find(int number) {
            try {
                return find.adopt(service.find(number));
            } catch (Throwable failure) {
                return find.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Integer> count() {
            return count.offload(() -> service.count());
        }

        @Override
        public String toString() {
            return Bridge.describe("PagesAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements PagesSync {
        private final PagesAsync async;

        SyncFromAsync(PagesAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String find(int number) {
            return find.checkCaller().await(async.find(number));
        }

        @Override
        public int count() {
            return count.present(count.checkCaller().await(async.count()));
        }

        @Override
        public String toString() {
            return Bridge.describe("PagesSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements PagesAsync {
        private final PagesSync blocking;

        AsyncFromSync(PagesSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> find(int number) {
            return find.offload(() -> blocking.find(number));
        }

        @Override
        public CompletableFuture<Integer> count() {
            return count.offload(() -> blocking.count());
        }

        @Override
        public String toString() {
            return Bridge.describe("PagesAsync", blocking);
        }
    }
}
