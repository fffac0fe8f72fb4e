package goldens.callbacks;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

@GeneratedView("goldens.callbacks.Events")
final class EventsViews {
    private final ViewOperation each;
    private final ViewOperation later;

    private EventsViews(ViewSetup setup) {
        this.each = setup.operation("each(Consumer)").blocking();
        this.later = setup.operation("later(Supplier)").async();
    }

    private static EventsViews of(ViewSetup setup) {
        EventsViews known = setup.known(EventsViews.class);
        return known != null ? known : setup.keep(new EventsViews(setup));
    }

    static EventsSync sync(Events service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.callbacks.EventsSync");
        ViewSetup setup = ViewSetup.sync(runtime, EventsViews.class, "Events", "EventsAsync");
        return of(setup).new SyncView(service);
    }

    static EventsAsync async(Events service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.callbacks.EventsAsync");
        ViewSetup setup = ViewSetup.async(runtime, EventsViews.class, "Events", "EventsAsync");
        return of(setup).new AsyncView(service);
    }

    static EventsSync syncFrom(EventsAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.callbacks.EventsSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, EventsViews.class, "EventsAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static EventsAsync asyncFrom(EventsSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.callbacks.EventsAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, EventsViews.class, "EventsSync",
                "EventsAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements EventsSync {
        private final Events service;

        SyncView(Events service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public void each(Consumer<? super String> sink) {
            each.checkCaller();
            service.each(sink);
        }

        @Override
        public <R> R later(Supplier<? extends R> work) {
            return later.checkCaller().await(service.later(work));
        }

        @Override
        public String toString() {
            return Bridge.describe("EventsSync", service);
        }
    }

    private final class AsyncView extends SourceView implements EventsAsync {
        private final Events service;

        AsyncView(Events service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<Void> each(Consumer<? super String> sink) {
            return each.offloadVoid(() -> service.each(sink));
        }

        @Override
        public <R> CompletableFuture<R> later(Supplier<? extends R> work) {
            try {
                return later.adopt(service.later(work));
            } catch (Throwable failure) {
                return later.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("EventsAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements EventsSync {
        private final EventsAsync async;

        SyncFromAsync(EventsAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public void each(Consumer<? super String> sink) {
            each.checkCaller().await(async.each(sink));
        }

        @Override
        public <R> R later(Supplier<? extends R> work) {
            return later.checkCaller().await(async.later(work));
        }

        @Override
        public String toString() {
            return Bridge.describe("EventsSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements EventsAsync {
        private final EventsSync blocking;

        AsyncFromSync(EventsSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Void> each(Consumer<? super String> sink) {
            return each.offloadVoid(() -> blocking.each(sink));
        }

        @Override
        public <R> CompletableFuture<R> later(Supplier<? extends R> work) {
            return later.offload(() -> blocking.later(work));
        }

        @Override
        public String toString() {
            return Bridge.describe("EventsAsync", blocking);
        }
    }
}
