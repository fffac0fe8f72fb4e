package goldens.blocking_void;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.blocking_void.Mailer")
final class MailerViews {
    private static final int SEND = 0;
    private static final int SEND_NOTHING = 1;

    private MailerViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("send(String)").blocking(),
                setup.operation("sendNothing()").blocking()));
    }

    static MailerSync sync(Mailer service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.blocking_void.MailerSync");
        ViewSetup setup = ViewSetup.sync(runtime, MailerViews.class, "Mailer", "MailerAsync");
        return new SyncView(service, operations(setup));
    }

    static MailerAsync async(Mailer service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.blocking_void.MailerAsync");
        ViewSetup setup = ViewSetup.async(runtime, MailerViews.class, "Mailer", "MailerAsync");
        return new AsyncView(service, operations(setup));
    }

    static MailerSync syncFrom(MailerAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.blocking_void.MailerSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, MailerViews.class, "MailerAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static MailerAsync asyncFrom(MailerSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.blocking_void.MailerAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, MailerViews.class, "MailerSync",
                "MailerAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements MailerSync {
        private final Mailer service;

        SyncView(Mailer service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public void send(String to) {
            ViewCalls.check(this, SEND);
            service.send(to);
        }

        @Override
        public Void sendNothing() {
            ViewCalls.check(this, SEND_NOTHING);
            return service.sendNothing();
        }
    }

    private static final class AsyncView extends ViewCalls implements MailerAsync {
        private final Mailer service;

        AsyncView(Mailer service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<Void> send(String to) {
            return ViewCalls.offloadVoid(this, SEND, () -> service.send(to));
        }

        @Override
        public CompletableFuture<Void> sendNothing() {
            return ViewCalls.offload(this, SEND_NOTHING, () -> service.sendNothing());
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements MailerSync {
        private final MailerAsync async;

        SyncFromAsync(MailerAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public void send(String to) {
            ViewCalls.check(this, SEND);
            ViewCalls.await(this, SEND, async.send(to));
        }

        @Override
        public Void sendNothing() {
            ViewCalls.check(this, SEND_NOTHING);
            return ViewCalls.await(this, SEND_NOTHING, async.sendNothing());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements MailerAsync {
        private final MailerSync blocking;

        AsyncFromSync(MailerSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Void> send(String to) {
            return ViewCalls.offloadVoid(this, SEND, () -> blocking.send(to));
        }

        @Override
        public CompletableFuture<Void> sendNothing() {
            return ViewCalls.offload(this, SEND_NOTHING, () -> blocking.sendNothing());
        }
    }
}
