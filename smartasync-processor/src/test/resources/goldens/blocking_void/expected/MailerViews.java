package goldens.blocking_void;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.blocking_void.Mailer")
final class MailerViews {
    private MailerViews() {}

    static MailerSync sync(Mailer service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.blocking_void.MailerSync");
        return new SyncView(service, runtime);
    }

    static MailerAsync async(Mailer service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.blocking_void.MailerAsync");
        return new AsyncView(service, runtime);
    }

    static MailerSync syncFrom(MailerAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.blocking_void.MailerSync");
        return new SyncFromAsync(async, runtime);
    }

    static MailerAsync asyncFrom(MailerSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.blocking_void.MailerAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements MailerSync {
        private final Mailer service;
        private final SyncOperation send;
        private final SyncOperation sendNothing;

        SyncView(Mailer service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Mailer", "MailerAsync");
            this.send = setup.operation("send(String)").calling();
            this.sendNothing = setup.operation("sendNothing()").calling();
        }

        @Override
        public void send(String to) {
            send.checkCaller();
            service.send(to);
        }

        @Override
        public Void sendNothing() {
            sendNothing.checkCaller();
            return service.sendNothing();
        }

        @Override
        public String toString() {
            return Bridge.describe("MailerSync", service);
        }
    }

    private static final class AsyncView implements MailerAsync {
        private final Mailer service;
        private final AsyncOperation send;
        private final AsyncOperation sendNothing;

        AsyncView(Mailer service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Mailer", "MailerAsync");
            this.send = setup.operation("send(String)").offloading();
            this.sendNothing = setup.operation("sendNothing()").offloading();
        }

        @Override
        public CompletableFuture<Void> send(String to) {
            return new OffloadedCall<Void>(send) {
                @Override
                protected Void call() {
                    service.send(to);
                    return null;
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Void> sendNothing() {
            return new OffloadedCall<Void>(sendNothing) {
                @Override
                protected Void call() {
                    return service.sendNothing();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("MailerAsync", service);
        }
    }

    private static final class SyncFromAsync implements MailerSync {
        private final MailerAsync async;
        private final SyncOperation send;
        private final SyncOperation sendNothing;

        SyncFromAsync(MailerAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "MailerAsync", "MailerAsync");
            this.send = setup.operation("send(String)").awaiting();
            this.sendNothing = setup.operation("sendNothing()").awaiting();
        }

        @Override
        public void send(String to) {
            send.checkCaller();
            send.await(async.send(to));
        }

        @Override
        public Void sendNothing() {
            sendNothing.checkCaller();
            return sendNothing.await(async.sendNothing());
        }

        @Override
        public String toString() {
            return Bridge.describe("MailerSync", async);
        }
    }

    private static final class AsyncFromSync implements MailerAsync {
        private final MailerSync blocking;
        private final AsyncOperation send;
        private final AsyncOperation sendNothing;

        AsyncFromSync(MailerSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "MailerSync", "MailerAsync");
            this.send = setup.operation("send(String)").offloading();
            this.sendNothing = setup.operation("sendNothing()").offloading();
        }

        @Override
        public CompletableFuture<Void> send(String to) {
            return new OffloadedCall<Void>(send) {
                @Override
                protected Void call() {
                    blocking.send(to);
                    return null;
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Void> sendNothing() {
            return new OffloadedCall<Void>(sendNothing) {
                @Override
                protected Void call() {
                    return blocking.sendNothing();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("MailerAsync", blocking);
        }
    }
}
