package goldens.same_simple_names;

import goldens.same_simple_names.other.Entry;
import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.same_simple_names.Calendar")
final class CalendarViews {
    private static final int TODAY = 0;
    private static final int ENTRY = 1;

    private CalendarViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("today(Date, Date)").async(),
                setup.operation("entry()").blocking()));
    }

    static CalendarSync sync(Calendar service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.same_simple_names.CalendarSync");
        ViewSetup setup = ViewSetup.sync(runtime, CalendarViews.class, "Calendar", "CalendarAsync");
        return new SyncView(service, operations(setup));
    }

    static CalendarAsync async(Calendar service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.same_simple_names.CalendarAsync");
        ViewSetup setup = ViewSetup.async(runtime, CalendarViews.class, "Calendar",
                "CalendarAsync");
        return new AsyncView(service, operations(setup));
    }

    static CalendarSync syncFrom(CalendarAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.same_simple_names.CalendarSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, CalendarViews.class, "CalendarAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static CalendarAsync asyncFrom(CalendarSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.same_simple_names.CalendarAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, CalendarViews.class, "CalendarSync",
                "CalendarAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements CalendarSync {
        private final Calendar service;

        SyncView(Calendar service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public Date today(java.sql.Date sql, java.util.Date util) {
            ViewCalls.check(this, TODAY);
            return ViewCalls.await(this, TODAY, service.today(sql, util));
        }

        @Override
        public Map.Entry<java.util.Date, Entry> entry() {
            ViewCalls.check(this, ENTRY);
            return service.entry();
        }
    }

    private static final class AsyncView extends ViewCalls implements CalendarAsync {
        private final Calendar service;

        AsyncView(Calendar service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<Date> today(java.sql.Date sql, java.util.Date util) {
            try {
                return ViewCalls.adopt(this, TODAY, service.today(sql, util));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, TODAY, failure);
            }
        }

        @Override
        public CompletableFuture<Map.Entry<java.util.Date, Entry>> entry() {
            return ViewCalls.offload(this, ENTRY, () -> service.entry());
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements CalendarSync {
        private final CalendarAsync async;

        SyncFromAsync(CalendarAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public Date today(java.sql.Date sql, java.util.Date util) {
            ViewCalls.check(this, TODAY);
            return ViewCalls.await(this, TODAY, async.today(sql, util));
        }

        @Override
        public Map.Entry<java.util.Date, Entry> entry() {
            ViewCalls.check(this, ENTRY);
            return ViewCalls.await(this, ENTRY, async.entry());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements CalendarAsync {
        private final CalendarSync blocking;

        AsyncFromSync(CalendarSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Date> today(java.sql.Date sql, java.util.Date util) {
            return ViewCalls.offload(this, TODAY, () -> blocking.today(sql, util));
        }

        @Override
        public CompletableFuture<Map.Entry<java.util.Date, Entry>> entry() {
            return ViewCalls.offload(this, ENTRY, () -> blocking.entry());
        }
    }
}
