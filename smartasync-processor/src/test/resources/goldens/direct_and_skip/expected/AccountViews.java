package goldens.direct_and_skip;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.direct_and_skip.Account")
final class AccountViews {
    private AccountViews() {}

    static AccountSync sync(Account service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.direct_and_skip.AccountSync");
        return new SyncView(service, runtime);
    }

    static AccountAsync async(Account service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.direct_and_skip.AccountAsync");
        return new AsyncView(service, runtime);
    }

    static AccountSync syncFrom(AccountAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.direct_and_skip.AccountSync");
        return new SyncFromAsync(async, runtime);
    }

    static AccountAsync asyncFrom(AccountSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.direct_and_skip.AccountAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements AccountSync {
        private final Account service;
        private final SyncOperation balance;
        private final SyncOperation overloaded;

        SyncView(Account service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Account", "AccountAsync");
            this.balance = setup.operation("balance(String)").calling();
            this.overloaded = setup.operation("overloaded(String)").calling();
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

    private static final class AsyncView implements AccountAsync {
        private final Account service;
        private final AsyncOperation balance;
        private final AsyncOperation overloaded;

        AsyncView(Account service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Account", "AccountAsync");
            this.balance = setup.operation("balance(String)").offloading();
            this.overloaded = setup.operation("overloaded(String)").offloading();
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
            return new OffloadedCall<Long>(balance) {
                @Override
                protected Long call() {
                    return service.balance(currency);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Void> overloaded(String text) {
            return new OffloadedCall<Void>(overloaded) {
                @Override
                protected Void call() {
                    service.overloaded(text);
                    return null;
                }
            }.submit();
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

    private static final class SyncFromAsync implements AccountSync {
        private final AccountAsync async;
        private final SyncOperation balance;
        private final SyncOperation overloaded;

        SyncFromAsync(AccountAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "AccountAsync", "AccountAsync");
            this.balance = setup.operation("balance(String)").awaiting();
            this.overloaded = setup.operation("overloaded(String)").awaiting();
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
            balance.checkCaller();
            return balance.await(async.balance(currency));
        }

        @Override
        public void overloaded(String text) {
            overloaded.checkCaller();
            overloaded.await(async.overloaded(text));
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

    private static final class AsyncFromSync implements AccountAsync {
        private final AccountSync blocking;
        private final AsyncOperation balance;
        private final AsyncOperation overloaded;

        AsyncFromSync(AccountSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "AccountSync", "AccountAsync");
            this.balance = setup.operation("balance(String)").offloading();
            this.overloaded = setup.operation("overloaded(String)").offloading();
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
            return new OffloadedCall<Long>(balance) {
                @Override
                protected Long call() {
                    return blocking.balance(currency);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Void> overloaded(String text) {
            return new OffloadedCall<Void>(overloaded) {
                @Override
                protected Void call() {
                    blocking.overloaded(text);
                    return null;
                }
            }.submit();
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
