package goldens.same_simple_names;

import goldens.same_simple_names.other.Entry;
import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.same_simple_names.Calendar")
final class CalendarViews {
    private final ViewOperation today;
    private final ViewOperation entry;

    private CalendarViews(ViewSetup setup) {
        this.today = setup.operation("today(Date, Date)").async();
        this.entry = setup.operation("entry()").blocking();
    }

    private static CalendarViews of(ViewSetup setup) {
        CalendarViews known = setup.known(CalendarViews.class);
        return known != null ? known : setup.keep(new CalendarViews(setup));
    }

    static CalendarSync sync(Calendar service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.same_simple_names.CalendarSync");
        ViewSetup setup = ViewSetup.sync(runtime, CalendarViews.class, "Calendar", "CalendarAsync");
        return of(setup).new SyncView(service);
    }

    static CalendarAsync async(Calendar service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.same_simple_names.CalendarAsync");
        ViewSetup setup = ViewSetup.async(runtime, CalendarViews.class, "Calendar",
                "CalendarAsync");
        return of(setup).new AsyncView(service);
    }

    static CalendarSync syncFrom(CalendarAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.same_simple_names.CalendarSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, CalendarViews.class, "CalendarAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static CalendarAsync asyncFrom(CalendarSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.same_simple_names.CalendarAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, CalendarViews.class, "CalendarSync",
                "CalendarAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements CalendarSync {
        private final Calendar service;

        SyncView(Calendar service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public Date today(java.sql.Date sql, java.util.Date util) {
            return today.checkCaller().await(service.today(sql, util));
        }

        @Override
        public Map.Entry<java.util.Date, Entry> entry() {
            entry.checkCaller();
            return service.entry();
        }

        @Override
        public String toString() {
            return Bridge.describe("CalendarSync", service);
        }
    }

    private final class AsyncView extends SourceView implements CalendarAsync {
        private final Calendar service;

        AsyncView(Calendar service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<Date> today(java.sql.Date sql, java.util.Date util) {
            try {
                return today.adopt(service.today(sql, util));
            } catch (Throwable failure) {
                return today.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Map.Entry<java.util.Date, Entry>> entry() {
            return entry.offload(() -> service.entry());
        }

        @Override
        public String toString() {
            return Bridge.describe("CalendarAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements CalendarSync {
        private final CalendarAsync async;

        SyncFromAsync(CalendarAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public Date today(java.sql.Date sql, java.util.Date util) {
            return today.checkCaller().await(async.today(sql, util));
        }

        @Override
        public Map.Entry<java.util.Date, Entry> entry() {
            return entry.checkCaller().await(async.entry());
        }

        @Override
        public String toString() {
            return Bridge.describe("CalendarSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements CalendarAsync {
        private final CalendarSync blocking;

        AsyncFromSync(CalendarSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Date> today(java.sql.Date sql, java.util.Date util) {
            return today.offload(() -> blocking.today(sql, util));
        }

        @Override
        public CompletableFuture<Map.Entry<java.util.Date, Entry>> entry() {
            return entry.offload(() -> blocking.entry());
        }

        @Override
        public String toString() {
            return Bridge.describe("CalendarAsync", blocking);
        }
    }
}
