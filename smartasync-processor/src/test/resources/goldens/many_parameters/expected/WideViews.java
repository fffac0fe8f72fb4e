package goldens.many_parameters;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;

@GeneratedView("goldens.many_parameters.Wide")
final class WideViews {
    private WideViews() {}

    static WideSync sync(Wide service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.many_parameters.WideSync");
        return new SyncView(service, runtime);
    }

    static WideAsync async(Wide service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.many_parameters.WideAsync");
        return new AsyncView(service, runtime);
    }

    static WideSync syncFrom(WideAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.many_parameters.WideSync");
        return new SyncFromAsync(async, runtime);
    }

    static WideAsync asyncFrom(WideSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.many_parameters.WideAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements WideSync {
        private final Wide service;
        private final SyncOperation searchEverythingThatIsThere;
        private final SyncOperation searchEverythingThatIsThereAndWaitForIt;

        SyncView(Wide service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Wide", "WideAsync");
            this.searchEverythingThatIsThere = setup.operation("searchEverythingThatIsThere(String, List, Map, long)")
                    .timeoutNanos(30_000_000_000L).declares(IOException.class, SQLException.class,
                    TimeoutException.class).awaiting();
            this.searchEverythingThatIsThereAndWaitForIt = setup.operation("searchEverythingThatIsThereAndWaitForIt(String, List, Map, long)")
                    .calling();
        }

        @Override
        public Map<String, List<Integer>> searchEverythingThatIsThere(String firstParameter,
                List<String> secondParameter, Map<String, Integer> thirdParameter,
                long fourthParameter) {
            searchEverythingThatIsThere.checkCaller();
            return searchEverythingThatIsThere.await(service.searchEverythingThatIsThere(firstParameter,
                    secondParameter, thirdParameter, fourthParameter));
        }

        @Override
        public Map<String, List<Integer>> searchEverythingThatIsThereAndWaitForIt(
                String firstParameter, List<String> secondParameter,
                Map<String, Integer> thirdParameter, long fourthParameter) throws IOException,
                SQLException, TimeoutException {
            searchEverythingThatIsThereAndWaitForIt.checkCaller();
            return service.searchEverythingThatIsThereAndWaitForIt(firstParameter, secondParameter,
                    thirdParameter, fourthParameter);
        }

        @Override
        public String toString() {
            return Bridge.describe("WideSync", service);
        }
    }

    private static final class AsyncView implements WideAsync {
        private final Wide service;
        private final AsyncOperation searchEverythingThatIsThere;
        private final AsyncOperation searchEverythingThatIsThereAndWaitForIt;

        AsyncView(Wide service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Wide", "WideAsync");
            this.searchEverythingThatIsThere = setup.operation("searchEverythingThatIsThere(String, List, Map, long)")
                    .timeoutNanos(30_000_000_000L).adopting();
            this.searchEverythingThatIsThereAndWaitForIt = setup.operation("searchEverythingThatIsThereAndWaitForIt(String, List, Map, long)")
                    .offloading();
        }

        @Override
        public CompletableFuture<Map<String, List<Integer>>> searchEverythingThatIsThere(
                String firstParameter, List<String> secondParameter,
                Map<String, Integer> thirdParameter, long fourthParameter) {
            try {
                return searchEverythingThatIsThere.adopt(service.searchEverythingThatIsThere(firstParameter,
                        secondParameter, thirdParameter, fourthParameter));
            } catch (Throwable failure) {
                return searchEverythingThatIsThere.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Map<String, List<Integer>>> searchEverythingThatIsThereAndWaitForIt(
                String firstParameter, List<String> secondParameter,
                Map<String, Integer> thirdParameter, long fourthParameter) {
            return new OffloadedCall<Map<String, List<Integer>>>(searchEverythingThatIsThereAndWaitForIt) {
                @Override
                protected Map<String, List<Integer>> call() throws IOException, SQLException,
                        TimeoutException {
                    return service.searchEverythingThatIsThereAndWaitForIt(firstParameter,
                            secondParameter, thirdParameter, fourthParameter);
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("WideAsync", service);
        }
    }

    private static final class SyncFromAsync implements WideSync {
        private final WideAsync async;
        private final SyncOperation searchEverythingThatIsThere;
        private final SyncOperation searchEverythingThatIsThereAndWaitForIt;

        SyncFromAsync(WideAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "WideAsync", "WideAsync");
            this.searchEverythingThatIsThere = setup.operation("searchEverythingThatIsThere(String, List, Map, long)")
                    .timeoutNanos(30_000_000_000L).declares(IOException.class, SQLException.class,
                    TimeoutException.class).awaiting();
            this.searchEverythingThatIsThereAndWaitForIt = setup.operation("searchEverythingThatIsThereAndWaitForIt(String, List, Map, long)")
                    .declares(IOException.class, SQLException.class, TimeoutException.class)
                    .awaiting();
        }

        @Override
        public Map<String, List<Integer>> searchEverythingThatIsThere(String firstParameter,
                List<String> secondParameter, Map<String, Integer> thirdParameter,
                long fourthParameter) {
            searchEverythingThatIsThere.checkCaller();
            return searchEverythingThatIsThere.await(async.searchEverythingThatIsThere(firstParameter,
                    secondParameter, thirdParameter, fourthParameter));
        }

        @Override
        public Map<String, List<Integer>> searchEverythingThatIsThereAndWaitForIt(
                String firstParameter, List<String> secondParameter,
                Map<String, Integer> thirdParameter, long fourthParameter) {
            searchEverythingThatIsThereAndWaitForIt.checkCaller();
            return searchEverythingThatIsThereAndWaitForIt.await(async.searchEverythingThatIsThereAndWaitForIt(firstParameter,
                    secondParameter, thirdParameter, fourthParameter));
        }

        @Override
        public String toString() {
            return Bridge.describe("WideSync", async);
        }
    }

    private static final class AsyncFromSync implements WideAsync {
        private final WideSync blocking;
        private final AsyncOperation searchEverythingThatIsThere;
        private final AsyncOperation searchEverythingThatIsThereAndWaitForIt;

        AsyncFromSync(WideSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "WideSync", "WideAsync");
            this.searchEverythingThatIsThere = setup.operation("searchEverythingThatIsThere(String, List, Map, long)")
                    .executor("db").timeoutNanos(30_000_000_000L).offloading();
            this.searchEverythingThatIsThereAndWaitForIt = setup.operation("searchEverythingThatIsThereAndWaitForIt(String, List, Map, long)")
                    .offloading();
        }

        @Override
        public CompletableFuture<Map<String, List<Integer>>> searchEverythingThatIsThere(
                String firstParameter, List<String> secondParameter,
                Map<String, Integer> thirdParameter, long fourthParameter) {
            return new OffloadedCall<Map<String, List<Integer>>>(searchEverythingThatIsThere) {
                @Override
                protected Map<String, List<Integer>> call() throws IOException, SQLException,
                        TimeoutException {
                    return blocking.searchEverythingThatIsThere(firstParameter, secondParameter,
                            thirdParameter, fourthParameter);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Map<String, List<Integer>>> searchEverythingThatIsThereAndWaitForIt(
                String firstParameter, List<String> secondParameter,
                Map<String, Integer> thirdParameter, long fourthParameter) {
            return new OffloadedCall<Map<String, List<Integer>>>(searchEverythingThatIsThereAndWaitForIt) {
                @Override
                protected Map<String, List<Integer>> call() throws IOException, SQLException,
                        TimeoutException {
                    return blocking.searchEverythingThatIsThereAndWaitForIt(firstParameter,
                            secondParameter, thirdParameter, fourthParameter);
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("WideAsync", blocking);
        }
    }
}
