package goldens.blocking_void;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.blocking_void.Mailer")
final class MailerViews {
    private final ViewOperation send;
    private final ViewOperation sendNothing;

    private MailerViews(ViewSetup setup) {
        this.send = setup.operation("send(String)").blocking();
        this.sendNothing = setup.operation("sendNothing()").blocking();
    }

    private static MailerViews of(ViewSetup setup) {
        MailerViews known = setup.known(MailerViews.class);
        return known != null ? known : setup.keep(new MailerViews(setup));
    }

    static MailerSync sync(Mailer service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.blocking_void.MailerSync");
        ViewSetup setup = ViewSetup.sync(runtime, MailerViews.class, "Mailer", "MailerAsync");
        return of(setup).new SyncView(service);
    }

    static MailerAsync async(Mailer service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.blocking_void.MailerAsync");
        ViewSetup setup = ViewSetup.async(runtime, MailerViews.class, "Mailer", "MailerAsync");
        return of(setup).new AsyncView(service);
    }

    static MailerSync syncFrom(MailerAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.blocking_void.MailerSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, MailerViews.class, "MailerAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static MailerAsync asyncFrom(MailerSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.blocking_void.MailerAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, MailerViews.class, "MailerSync",
                "MailerAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements MailerSync {
        private final Mailer service;

        SyncView(Mailer service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
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

    private final class AsyncView extends SourceView implements MailerAsync {
        private final Mailer service;

        AsyncView(Mailer service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<Void> send(String to) {
            return send.offloadVoid(() -> service.send(to));
        }

        @Override
        public CompletableFuture<Void> sendNothing() {
            return sendNothing.offload(() -> service.sendNothing());
        }

        @Override
        public String toString() {
            return Bridge.describe("MailerAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements MailerSync {
        private final MailerAsync async;

        SyncFromAsync(MailerAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public void send(String to) {
            send.checkCaller().await(async.send(to));
        }

        @Override
        public Void sendNothing() {
            return sendNothing.checkCaller().await(async.sendNothing());
        }

        @Override
        public String toString() {
            return Bridge.describe("MailerSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements MailerAsync {
        private final MailerSync blocking;

        AsyncFromSync(MailerSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Void> send(String to) {
            return send.offloadVoid(() -> blocking.send(to));
        }

        @Override
        public CompletableFuture<Void> sendNothing() {
            return sendNothing.offload(() -> blocking.sendNothing());
        }

        @Override
        public String toString() {
            return Bridge.describe("MailerAsync", blocking);
        }
    }
}
