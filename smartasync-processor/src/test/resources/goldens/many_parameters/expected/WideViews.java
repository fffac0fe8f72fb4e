package goldens.many_parameters;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;

@GeneratedView("goldens.many_parameters.Wide")
final class WideViews {
    private static final int SEARCH_EVERYTHING_THAT_IS_THERE = 0;
    private static final int SEARCH_EVERYTHING_THAT_IS_THERE_AND_WAIT_FOR_IT = 1;

    private WideViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("searchEverythingThatIsThere(String, List, Map, long)")
                        .timeoutNanos(30_000_000_000L).declares(IOException.class,
                        SQLException.class, TimeoutException.class).async(),
                setup.operation("searchEverythingThatIsThereAndWaitForIt(String, List, Map, long)")
                        .executor("db").declares(IOException.class, SQLException.class,
                        TimeoutException.class).blocking()));
    }

    static WideSync sync(Wide service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.many_parameters.WideSync");
        ViewSetup setup = ViewSetup.sync(runtime, WideViews.class, "Wide", "WideAsync");
        return new SyncView(service, operations(setup));
    }

    static WideAsync async(Wide service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.many_parameters.WideAsync");
        ViewSetup setup = ViewSetup.async(runtime, WideViews.class, "Wide", "WideAsync");
        return new AsyncView(service, operations(setup));
    }

    static WideSync syncFrom(WideAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.many_parameters.WideSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, WideViews.class, "WideAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static WideAsync asyncFrom(WideSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.many_parameters.WideAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, WideViews.class, "WideSync", "WideAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements WideSync {
        private final Wide service;

        SyncView(Wide service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public Map<String, List<Integer>> searchEverythingThatIsThere(String firstParameter,
                List<String> secondParameter, Map<String, Integer> thirdParameter,
                long fourthParameter) {
            ViewCalls.check(this, SEARCH_EVERYTHING_THAT_IS_THERE);
            return ViewCalls.await(this, SEARCH_EVERYTHING_THAT_IS_THERE,
                    service.searchEverythingThatIsThere(firstParameter, secondParameter,
                    thirdParameter, fourthParameter));
        }

        @Override
        public Map<String, List<Integer>> searchEverythingThatIsThereAndWaitForIt(
                String firstParameter, List<String> secondParameter,
                Map<String, Integer> thirdParameter, long fourthParameter) throws IOException,
                SQLException, TimeoutException {
            ViewCalls.check(this, SEARCH_EVERYTHING_THAT_IS_THERE_AND_WAIT_FOR_IT);
            return service.searchEverythingThatIsThereAndWaitForIt(firstParameter, secondParameter,
                    thirdParameter, fourthParameter);
        }
    }

    private static final class AsyncView extends ViewCalls implements WideAsync {
        private final Wide service;

        AsyncView(Wide service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<Map<String, List<Integer>>> searchEverythingThatIsThere(
                String firstParameter, List<String> secondParameter,
                Map<String, Integer> thirdParameter, long fourthParameter) {
            try {
                return ViewCalls.adopt(this, SEARCH_EVERYTHING_THAT_IS_THERE,
                        service.searchEverythingThatIsThere(firstParameter, secondParameter,
                        thirdParameter, fourthParameter));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, SEARCH_EVERYTHING_THAT_IS_THERE, failure);
            }
        }

        @Override
        public CompletableFuture<Map<String, List<Integer>>> searchEverythingThatIsThereAndWaitForIt(
                String firstParameter, List<String> secondParameter,
                Map<String, Integer> thirdParameter, long fourthParameter) {
            return ViewCalls.offload(this, SEARCH_EVERYTHING_THAT_IS_THERE_AND_WAIT_FOR_IT,
                    () -> service.searchEverythingThatIsThereAndWaitForIt(firstParameter,
                    secondParameter, thirdParameter, fourthParameter));
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements WideSync {
        private final WideAsync async;

        SyncFromAsync(WideAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public Map<String, List<Integer>> searchEverythingThatIsThere(String firstParameter,
                List<String> secondParameter, Map<String, Integer> thirdParameter,
                long fourthParameter) {
            ViewCalls.check(this, SEARCH_EVERYTHING_THAT_IS_THERE);
            return ViewCalls.await(this, SEARCH_EVERYTHING_THAT_IS_THERE,
                    async.searchEverythingThatIsThere(firstParameter, secondParameter,
                    thirdParameter, fourthParameter));
        }

        @Override
        public Map<String, List<Integer>> searchEverythingThatIsThereAndWaitForIt(
                String firstParameter, List<String> secondParameter,
                Map<String, Integer> thirdParameter, long fourthParameter) {
            ViewCalls.check(this, SEARCH_EVERYTHING_THAT_IS_THERE_AND_WAIT_FOR_IT);
            return ViewCalls.await(this, SEARCH_EVERYTHING_THAT_IS_THERE_AND_WAIT_FOR_IT,
                    async.searchEverythingThatIsThereAndWaitForIt(firstParameter, secondParameter,
                    thirdParameter, fourthParameter));
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements WideAsync {
        private final WideSync blocking;

        AsyncFromSync(WideSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Map<String, List<Integer>>> searchEverythingThatIsThere(
                String firstParameter, List<String> secondParameter,
                Map<String, Integer> thirdParameter, long fourthParameter) {
            return ViewCalls.offload(this, SEARCH_EVERYTHING_THAT_IS_THERE,
                    () -> blocking.searchEverythingThatIsThere(firstParameter, secondParameter,
                    thirdParameter, fourthParameter));
        }

        @Override
        public CompletableFuture<Map<String, List<Integer>>> searchEverythingThatIsThereAndWaitForIt(
                String firstParameter, List<String> secondParameter,
                Map<String, Integer> thirdParameter, long fourthParameter) {
            return ViewCalls.offload(this, SEARCH_EVERYTHING_THAT_IS_THERE_AND_WAIT_FOR_IT,
                    () -> blocking.searchEverythingThatIsThereAndWaitForIt(firstParameter,
                    secondParameter, thirdParameter, fourthParameter));
        }
    }
}
