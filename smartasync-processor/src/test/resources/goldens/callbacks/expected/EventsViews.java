package goldens.callbacks;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

@GeneratedView("goldens.callbacks.Events")
final class EventsViews {
    private EventsViews() {}

    static EventsSync sync(Events service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.callbacks.EventsSync");
        return new SyncView(service, runtime);
    }

    static EventsAsync async(Events service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.callbacks.EventsAsync");
        return new AsyncView(service, runtime);
    }

    static EventsSync syncFrom(EventsAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.callbacks.EventsSync");
        return new SyncFromAsync(async, runtime);
    }

    static EventsAsync asyncFrom(EventsSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.callbacks.EventsAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements EventsSync {
        private final Events service;
        private final SyncOperation each;
        private final SyncOperation later;

        SyncView(Events service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Events", "EventsAsync");
            this.each = setup.operation("each(Consumer)").calling();
            this.later = setup.operation("later(Supplier)").awaiting();
        }

        @Override
        public void each(Consumer<? super String> sink) {
            each.checkCaller();
            service.each(sink);
        }

        @Override
        public <R> R later(Supplier<? extends R> work) {
            later.checkCaller();
            return later.await(service.later(work));
        }

        @Override
        public String toString() {
            return Bridge.describe("EventsSync", service);
        }
    }

    private static final class AsyncView implements EventsAsync {
        private final Events service;
        private final AsyncOperation each;
        private final AsyncOperation later;

        AsyncView(Events service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Events", "EventsAsync");
            this.each = setup.operation("each(Consumer)").offloading();
            this.later = setup.operation("later(Supplier)").adopting();
        }

        @Override
        public CompletableFuture<Void> each(Consumer<? super String> sink) {
            return new OffloadedCall<Void>(each) {
                @Override
                protected Void call() {
                    service.each(sink);
                    return null;
                }
            }.submit();
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

    private static final class SyncFromAsync implements EventsSync {
        private final EventsAsync async;
        private final SyncOperation each;
        private final SyncOperation later;

        SyncFromAsync(EventsAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "EventsAsync", "EventsAsync");
            this.each = setup.operation("each(Consumer)").awaiting();
            this.later = setup.operation("later(Supplier)").awaiting();
        }

        @Override
        public void each(Consumer<? super String> sink) {
            each.checkCaller();
            each.await(async.each(sink));
        }

        @Override
        public <R> R later(Supplier<? extends R> work) {
            later.checkCaller();
            return later.await(async.later(work));
        }

        @Override
        public String toString() {
            return Bridge.describe("EventsSync", async);
        }
    }

    private static final class AsyncFromSync implements EventsAsync {
        private final EventsSync blocking;
        private final AsyncOperation each;
        private final AsyncOperation later;

        AsyncFromSync(EventsSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "EventsSync", "EventsAsync");
            this.each = setup.operation("each(Consumer)").offloading();
            this.later = setup.operation("later(Supplier)").offloading();
        }

        @Override
        public CompletableFuture<Void> each(Consumer<? super String> sink) {
            return new OffloadedCall<Void>(each) {
                @Override
                protected Void call() {
                    blocking.each(sink);
                    return null;
                }
            }.submit();
        }

        @Override
        public <R> CompletableFuture<R> later(Supplier<? extends R> work) {
            return new OffloadedCall<R>(later) {
                @Override
                protected R call() {
                    return blocking.later(work);
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("EventsAsync", blocking);
        }
    }
}
