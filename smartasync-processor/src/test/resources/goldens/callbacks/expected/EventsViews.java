package goldens.callbacks;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

@GeneratedView("goldens.callbacks.Events")
final class EventsViews {
    private static final int EACH = 0;
    private static final int LATER = 1;

    private EventsViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("each(Consumer)").blocking(),
                setup.operation("later(Supplier)").async()));
    }

    static EventsSync sync(Events service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.callbacks.EventsSync");
        ViewSetup setup = ViewSetup.sync(runtime, EventsViews.class, "Events", "EventsAsync");
        return new SyncView(service, operations(setup));
    }

    static EventsAsync async(Events service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.callbacks.EventsAsync");
        ViewSetup setup = ViewSetup.async(runtime, EventsViews.class, "Events", "EventsAsync");
        return new AsyncView(service, operations(setup));
    }

    static EventsSync syncFrom(EventsAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.callbacks.EventsSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, EventsViews.class, "EventsAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static EventsAsync asyncFrom(EventsSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.callbacks.EventsAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, EventsViews.class, "EventsSync",
                "EventsAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements EventsSync {
        private final Events service;

        SyncView(Events service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public void each(Consumer<? super String> sink) {
            ViewCalls.check(this, EACH);
            service.each(sink);
        }

        @Override
        public <R> R later(Supplier<? extends R> work) {
            ViewCalls.check(this, LATER);
            return ViewCalls.await(this, LATER, service.<R>later(work));
        }
    }

    private static final class AsyncView extends ViewCalls implements EventsAsync {
        private final Events service;

        AsyncView(Events service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<Void> each(Consumer<? super String> sink) {
            return ViewCalls.offloadVoid(this, EACH, () -> service.each(sink));
        }

        @Override
        public <R> CompletableFuture<R> later(Supplier<? extends R> work) {
            try {
                return ViewCalls.adopt(this, LATER, service.<R>later(work));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, LATER, failure);
            }
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements EventsSync {
        private final EventsAsync async;

        SyncFromAsync(EventsAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public void each(Consumer<? super String> sink) {
            ViewCalls.check(this, EACH);
            ViewCalls.await(this, EACH, async.each(sink));
        }

        @Override
        public <R> R later(Supplier<? extends R> work) {
            ViewCalls.check(this, LATER);
            return ViewCalls.await(this, LATER, async.<R>later(work));
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements EventsAsync {
        private final EventsSync blocking;

        AsyncFromSync(EventsSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Void> each(Consumer<? super String> sink) {
            return ViewCalls.offloadVoid(this, EACH, () -> blocking.each(sink));
        }

        @Override
        public <R> CompletableFuture<R> later(Supplier<? extends R> work) {
            return ViewCalls.offload(this, LATER, () -> blocking.<R>later(work));
        }
    }
}
