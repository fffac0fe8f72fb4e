package goldens.same_simple_names;

import goldens.same_simple_names.other.Entry;
import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.same_simple_names.Calendar")
final class CalendarViews {
    private CalendarViews() {}

    static CalendarSync sync(Calendar service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.same_simple_names.CalendarSync");
        return new SyncView(service, runtime);
    }

    static CalendarAsync async(Calendar service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.same_simple_names.CalendarAsync");
        return new AsyncView(service, runtime);
    }

    static CalendarSync syncFrom(CalendarAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.same_simple_names.CalendarSync");
        return new SyncFromAsync(async, runtime);
    }

    static CalendarAsync asyncFrom(CalendarSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.same_simple_names.CalendarAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements CalendarSync {
        private final Calendar service;
        private final SyncOperation today;
        private final SyncOperation entry;

        SyncView(Calendar service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Calendar", "CalendarAsync");
            this.today = setup.operation("today(Date, Date)").awaiting();
            this.entry = setup.operation("entry()").calling();
        }

        @Override
        public Date today(java.sql.Date sql, java.util.Date util) {
            today.checkCaller();
            return today.await(service.today(sql, util));
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

    private static final class AsyncView implements CalendarAsync {
        private final Calendar service;
        private final AsyncOperation today;
        private final AsyncOperation entry;

        AsyncView(Calendar service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Calendar", "CalendarAsync");
            this.today = setup.operation("today(Date, Date)").adopting();
            this.entry = setup.operation("entry()").offloading();
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
            return new OffloadedCall<Map.Entry<java.util.Date, Entry>>(entry) {
                @Override
                protected Map.Entry<java.util.Date, Entry> call() {
                    return service.entry();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("CalendarAsync", service);
        }
    }

    private static final class SyncFromAsync implements CalendarSync {
        private final CalendarAsync async;
        private final SyncOperation today;
        private final SyncOperation entry;

        SyncFromAsync(CalendarAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "CalendarAsync", "CalendarAsync");
            this.today = setup.operation("today(Date, Date)").awaiting();
            this.entry = setup.operation("entry()").awaiting();
        }

        @Override
        public Date today(java.sql.Date sql, java.util.Date util) {
            today.checkCaller();
            return today.await(async.today(sql, util));
        }

        @Override
        public Map.Entry<java.util.Date, Entry> entry() {
            entry.checkCaller();
            return entry.await(async.entry());
        }

        @Override
        public String toString() {
            return Bridge.describe("CalendarSync", async);
        }
    }

    private static final class AsyncFromSync implements CalendarAsync {
        private final CalendarSync blocking;
        private final AsyncOperation today;
        private final AsyncOperation entry;

        AsyncFromSync(CalendarSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "CalendarSync", "CalendarAsync");
            this.today = setup.operation("today(Date, Date)").offloading();
            this.entry = setup.operation("entry()").offloading();
        }

        @Override
        public CompletableFuture<Date> today(java.sql.Date sql, java.util.Date util) {
            return new OffloadedCall<Date>(today) {
                @Override
                protected Date call() {
                    return blocking.today(sql, util);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Map.Entry<java.util.Date, Entry>> entry() {
            return new OffloadedCall<Map.Entry<java.util.Date, Entry>>(entry) {
                @Override
                protected Map.Entry<java.util.Date, Entry> call() {
                    return blocking.entry();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("CalendarAsync", blocking);
        }
    }
}
