package goldens.many_parameters;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
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
    private final ViewOperation searchEverythingThatIsThere;
    private final ViewOperation searchEverythingThatIsThereAndWaitForIt;

    private WideViews(ViewSetup setup) {
        this.searchEverythingThatIsThere = setup.operation("searchEverythingThatIsThere(String, List, Map, long)")
                .timeoutNanos(30_000_000_000L).declares(IOException.class, SQLException.class,
                TimeoutException.class).async();
        this.searchEverythingThatIsThereAndWaitForIt = setup.operation("searchEverythingThatIsThereAndWaitForIt(String, List, Map, long)")
                .executor("db").declares(IOException.class, SQLException.class,
                TimeoutException.class).blocking();
    }

    private static WideViews of(ViewSetup setup) {
        WideViews known = setup.known(WideViews.class);
        return known != null ? known : setup.keep(new WideViews(setup));
    }

    static WideSync sync(Wide service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.many_parameters.WideSync");
        ViewSetup setup = ViewSetup.sync(runtime, WideViews.class, "Wide", "WideAsync");
        return of(setup).new SyncView(service);
    }

    static WideAsync async(Wide service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.many_parameters.WideAsync");
        ViewSetup setup = ViewSetup.async(runtime, WideViews.class, "Wide", "WideAsync");
        return of(setup).new AsyncView(service);
    }

    static WideSync syncFrom(WideAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.many_parameters.WideSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, WideViews.class, "WideAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static WideAsync asyncFrom(WideSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.many_parameters.WideAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, WideViews.class, "WideSync", "WideAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements WideSync {
        private final Wide service;

        SyncView(Wide service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public Map<String, List<Integer>> searchEverythingThatIsThere(String firstParameter,
                List<String> secondParameter, Map<String, Integer> thirdParameter,
                long fourthParameter) {
            return searchEverythingThatIsThere.checkCaller()
                    .await(service.searchEverythingThatIsThere(firstParameter, secondParameter,
                    thirdParameter, fourthParameter));
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

    private final class AsyncView extends SourceView implements WideAsync {
        private final Wide service;

        AsyncView(Wide service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
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
            return searchEverythingThatIsThereAndWaitForIt.offload(() -> service.searchEverythingThatIsThereAndWaitForIt(firstParameter,
                    secondParameter, thirdParameter, fourthParameter));
        }

        @Override
        public String toString() {
            return Bridge.describe("WideAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements WideSync {
        private final WideAsync async;

        SyncFromAsync(WideAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public Map<String, List<Integer>> searchEverythingThatIsThere(String firstParameter,
                List<String> secondParameter, Map<String, Integer> thirdParameter,
                long fourthParameter) {
            return searchEverythingThatIsThere.checkCaller()
                    .await(async.searchEverythingThatIsThere(firstParameter, secondParameter,
                    thirdParameter, fourthParameter));
        }

        @Override
        public Map<String, List<Integer>> searchEverythingThatIsThereAndWaitForIt(
                String firstParameter, List<String> secondParameter,
                Map<String, Integer> thirdParameter, long fourthParameter) {
            return searchEverythingThatIsThereAndWaitForIt.checkCaller()
                    .await(async.searchEverythingThatIsThereAndWaitForIt(firstParameter,
                    secondParameter, thirdParameter, fourthParameter));
        }

        @Override
        public String toString() {
            return Bridge.describe("WideSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements WideAsync {
        private final WideSync blocking;

        AsyncFromSync(WideSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Map<String, List<Integer>>> searchEverythingThatIsThere(
                String firstParameter, List<String> secondParameter,
                Map<String, Integer> thirdParameter, long fourthParameter) {
            return searchEverythingThatIsThere.offload(() -> blocking.searchEverythingThatIsThere(firstParameter,
                    secondParameter, thirdParameter, fourthParameter));
        }

        @Override
        public CompletableFuture<Map<String, List<Integer>>> searchEverythingThatIsThereAndWaitForIt(
                String firstParameter, List<String> secondParameter,
                Map<String, Integer> thirdParameter, long fourthParameter) {
            return searchEverythingThatIsThereAndWaitForIt.offload(() -> blocking.searchEverythingThatIsThereAndWaitForIt(firstParameter,
                    secondParameter, thirdParameter, fourthParameter));
        }

        @Override
        public String toString() {
            return Bridge.describe("WideAsync", blocking);
        }
    }
}
