package goldens.patterns;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.patterns.Account")
final class AccountViews {
    private static final int GET_NAME = 0;
    private static final int TEST = 1;

    private AccountViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("getName(String)").blocking(),
                setup.operation("test()").blocking()));
    }

    static AccountSync sync(Account service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.patterns.AccountSync");
        ViewSetup setup = ViewSetup.sync(runtime, AccountViews.class, "Account", "AccountAsync");
        return new SyncView(service, operations(setup));
    }

    static AccountAsync async(Account service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.patterns.AccountAsync");
        ViewSetup setup = ViewSetup.async(runtime, AccountViews.class, "Account", "AccountAsync");
        return new AsyncView(service, operations(setup));
    }

    static AccountSync syncFrom(AccountAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.patterns.AccountSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, AccountViews.class, "AccountAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static AccountAsync asyncFrom(AccountSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.patterns.AccountAsync");
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
        public String getName() {
            return service.getName();
        }

        @Override
        public String getName(String language) {
            ViewCalls.check(this, GET_NAME);
            return service.getName(language);
        }

        @Override
        public String test() {
            ViewCalls.check(this, TEST);
            return service.test();
        }
    }

    private static final class AsyncView extends ViewCalls implements AccountAsync {
        private final Account service;

        AsyncView(Account service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String getName() {
            return service.getName();
        }

        @Override
        public CompletableFuture<String> getName(String language) {
            return ViewCalls.offload(this, GET_NAME, () -> service.getName(language));
        }

        @Override
        public CompletableFuture<String> test() {
            return ViewCalls.offload(this, TEST, () -> service.test());
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements AccountSync {
        private final AccountAsync async;

        SyncFromAsync(AccountAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String getName() {
            return async.getName();
        }

        @Override
        public String getName(String language) {
            ViewCalls.check(this, GET_NAME);
            return ViewCalls.await(this, GET_NAME, async.getName(language));
        }

        @Override
        public String test() {
            ViewCalls.check(this, TEST);
            return ViewCalls.await(this, TEST, async.test());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements AccountAsync {
        private final AccountSync blocking;

        AsyncFromSync(AccountSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public String getName() {
            return blocking.getName();
        }

        @Override
        public CompletableFuture<String> getName(String language) {
            return ViewCalls.offload(this, GET_NAME, () -> blocking.getName(language));
        }

        @Override
        public CompletableFuture<String> test() {
            return ViewCalls.offload(this, TEST, () -> blocking.test());
        }
    }
}
