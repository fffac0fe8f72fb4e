package goldens.direct_and_skip;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.direct_and_skip.Account")
final class AccountViews {
    private static final int BALANCE = 0;
    private static final int OVERLOADED = 1;

    private AccountViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("balance(String)").blocking(),
                setup.operation("overloaded(String)").blocking()));
    }

    static AccountSync sync(Account service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.direct_and_skip.AccountSync");
        ViewSetup setup = ViewSetup.sync(runtime, AccountViews.class, "Account", "AccountAsync");
        return new SyncView(service, operations(setup));
    }

    static AccountAsync async(Account service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.direct_and_skip.AccountAsync");
        ViewSetup setup = ViewSetup.async(runtime, AccountViews.class, "Account", "AccountAsync");
        return new AsyncView(service, operations(setup));
    }

    static AccountSync syncFrom(AccountAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.direct_and_skip.AccountSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, AccountViews.class, "AccountAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static AccountAsync asyncFrom(AccountSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.direct_and_skip.AccountAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, AccountViews.class, "AccountSync",
                "AccountAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements AccountSync {
        private final Account service;

        SyncView(Account service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String name() {
            return service.name();
        }

        @Override
        public long balance() {
            return service.balance();
        }

        @Override
        public long balance(String currency) {
            ViewCalls.check(this, BALANCE);
            return service.balance(currency);
        }

        @Override
        public void overloaded(String text) {
            ViewCalls.check(this, OVERLOADED);
            service.overloaded(text);
        }

        @Override
        public CompletableFuture<String> asIs() throws IOException {
            return service.asIs();
        }

        @Override
        public void reset() {
            service.reset();
        }
    }

    private static final class AsyncView extends ViewCalls implements AccountAsync {
        private final Account service;

        AsyncView(Account service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String name() {
            return service.name();
        }

        @Override
        public long balance() {
            return service.balance();
        }

        @Override
        public CompletableFuture<Long> balance(String currency) {
            return ViewCalls.offload(this, BALANCE, () -> service.balance(currency));
        }

        @Override
        public CompletableFuture<Void> overloaded(String text) {
            return ViewCalls.offloadVoid(this, OVERLOADED, () -> service.overloaded(text));
        }

        @Override
        public CompletableFuture<String> asIs() throws IOException {
            return service.asIs();
        }

        @Override
        public void reset() {
            service.reset();
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements AccountSync {
        private final AccountAsync async;

        SyncFromAsync(AccountAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String name() {
            return async.name();
        }

        @Override
        public long balance() {
            return async.balance();
        }

        @Override
        public long balance(String currency) {
            ViewCalls.check(this, BALANCE);
            return ViewCalls.present(this, BALANCE, ViewCalls.await(this, BALANCE,
                    async.balance(currency)));
        }

        @Override
        public void overloaded(String text) {
            ViewCalls.check(this, OVERLOADED);
            ViewCalls.await(this, OVERLOADED, async.overloaded(text));
        }

        @Override
        public CompletableFuture<String> asIs() throws IOException {
            return async.asIs();
        }

        @Override
        public void reset() {
            async.reset();
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements AccountAsync {
        private final AccountSync blocking;

        AsyncFromSync(AccountSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public String name() {
            return blocking.name();
        }

        @Override
        public long balance() {
            return blocking.balance();
        }

        @Override
        public CompletableFuture<Long> balance(String currency) {
            return ViewCalls.offload(this, BALANCE, () -> blocking.balance(currency));
        }

        @Override
        public CompletableFuture<Void> overloaded(String text) {
            return ViewCalls.offloadVoid(this, OVERLOADED, () -> blocking.overloaded(text));
        }

        @Override
        public CompletableFuture<String> asIs() throws IOException {
            return blocking.asIs();
        }

        @Override
        public void reset() {
            blocking.reset();
        }
    }
}
