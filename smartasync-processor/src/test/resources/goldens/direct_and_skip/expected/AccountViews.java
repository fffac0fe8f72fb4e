package goldens.direct_and_skip;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.direct_and_skip.Account")
final class AccountViews {
    private final ViewOperation balance;
    private final ViewOperation overloaded;

    private AccountViews(ViewSetup setup) {
        this.balance = setup.operation("balance(String)").blocking();
        this.overloaded = setup.operation("overloaded(String)").blocking();
    }

    private static AccountViews of(ViewSetup setup) {
        AccountViews known = setup.known(AccountViews.class);
        return known != null ? known : setup.keep(new AccountViews(setup));
    }

    static AccountSync sync(Account service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.direct_and_skip.AccountSync");
        ViewSetup setup = ViewSetup.sync(runtime, AccountViews.class, "Account", "AccountAsync");
        return of(setup).new SyncView(service);
    }

    static AccountAsync async(Account service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.direct_and_skip.AccountAsync");
        ViewSetup setup = ViewSetup.async(runtime, AccountViews.class, "Account", "AccountAsync");
        return of(setup).new AsyncView(service);
    }

    static AccountSync syncFrom(AccountAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.direct_and_skip.AccountSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, AccountViews.class, "AccountAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static AccountAsync asyncFrom(AccountSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.direct_and_skip.AccountAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, AccountViews.class, "AccountSync",
                "AccountAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements AccountSync {
        private final Account service;

        SyncView(Account service) {
            super(Objects.requireNonNull(service, "service"));
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
            balance.checkCaller();
            return service.balance(currency);
        }

        @Override
        public void overloaded(String text) {
            overloaded.checkCaller();
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

        @Override
        public String toString() {
            return Bridge.describe("AccountSync", service);
        }
    }

    private final class AsyncView extends SourceView implements AccountAsync {
        private final Account service;

        AsyncView(Account service) {
            super(Objects.requireNonNull(service, "service"));
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
            return balance.offload(() -> service.balance(currency));
        }

        @Override
        public CompletableFuture<Void> overloaded(String text) {
            return overloaded.offloadVoid(() -> service.overloaded(text));
        }

        @Override
        public CompletableFuture<String> asIs() throws IOException {
            return service.asIs();
        }

        @Override
        public void reset() {
            service.reset();
        }

        @Override
        public String toString() {
            return Bridge.describe("AccountAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements AccountSync {
        private final AccountAsync async;

        SyncFromAsync(AccountAsync async) {
            super(Objects.requireNonNull(async, "async"));
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
            return balance.present(balance.checkCaller().await(async.balance(currency)));
        }

        @Override
        public void overloaded(String text) {
            overloaded.checkCaller().await(async.overloaded(text));
        }

        @Override
        public CompletableFuture<String> asIs() throws IOException {
            return async.asIs();
        }

        @Override
        public void reset() {
            async.reset();
        }

        @Override
        public String toString() {
            return Bridge.describe("AccountSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements AccountAsync {
        private final AccountSync blocking;

        AsyncFromSync(AccountSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
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
            return balance.offload(() -> blocking.balance(currency));
        }

        @Override
        public CompletableFuture<Void> overloaded(String text) {
            return overloaded.offloadVoid(() -> blocking.overloaded(text));
        }

        @Override
        public CompletableFuture<String> asIs() throws IOException {
            return blocking.asIs();
        }

        @Override
        public void reset() {
            blocking.reset();
        }

        @Override
        public String toString() {
            return Bridge.describe("AccountAsync", blocking);
        }
    }
}
