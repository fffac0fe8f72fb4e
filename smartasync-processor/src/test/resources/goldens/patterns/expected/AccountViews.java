package goldens.patterns;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.patterns.Account")
final class AccountViews {
    private final ViewOperation getName;
    private final ViewOperation test;

    private AccountViews(ViewSetup setup) {
        this.getName = setup.operation("getName(String)").blocking();
        this.test = setup.operation("test()").blocking();
    }

    private static AccountViews of(ViewSetup setup) {
        AccountViews known = setup.known(AccountViews.class);
        return known != null ? known : setup.keep(new AccountViews(setup));
    }

    static AccountSync sync(Account service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.patterns.AccountSync");
        ViewSetup setup = ViewSetup.sync(runtime, AccountViews.class, "Account", "AccountAsync");
        return of(setup).new SyncView(service);
    }

    static AccountAsync async(Account service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.patterns.AccountAsync");
        ViewSetup setup = ViewSetup.async(runtime, AccountViews.class, "Account", "AccountAsync");
        return of(setup).new AsyncView(service);
    }

    static AccountSync syncFrom(AccountAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.patterns.AccountSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, AccountViews.class, "AccountAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static AccountAsync asyncFrom(AccountSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.patterns.AccountAsync");
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
        public String getName() {
            return service.getName();
        }

        @Override
        public String getName(String language) {
            getName.checkCaller();
            return service.getName(language);
        }

        @Override
        public String test() {
            test.checkCaller();
            return service.test();
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
        public String getName() {
            return service.getName();
        }

        @Override
        public CompletableFuture<String> getName(String language) {
            return getName.offload(() -> service.getName(language));
        }

        @Override
        public CompletableFuture<String> test() {
            return test.offload(() -> service.test());
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
        public String getName() {
            return async.getName();
        }

        @Override
        public String getName(String language) {
            return getName.checkCaller().await(async.getName(language));
        }

        @Override
        public String test() {
            return test.checkCaller().await(async.test());
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
        public String getName() {
            return blocking.getName();
        }

        @Override
        public CompletableFuture<String> getName(String language) {
            return getName.offload(() -> blocking.getName(language));
        }

        @Override
        public CompletableFuture<String> test() {
            return test.offload(() -> blocking.test());
        }

        @Override
        public String toString() {
            return Bridge.describe("AccountAsync", blocking);
        }
    }
}
