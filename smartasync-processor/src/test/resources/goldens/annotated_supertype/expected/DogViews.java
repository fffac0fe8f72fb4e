package goldens.annotated_supertype;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.annotated_supertype.Dog")
final class DogViews {
    private static final int EAT = 0;
    private static final int NAME = 1;
    private static final int BARK = 2;

    private DogViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("eat(String)").async(),
                setup.operation("name()").blocking(),
                setup.operation("bark()").blocking()));
    }

    static DogSync sync(Dog service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.annotated_supertype.DogSync");
        ViewSetup setup = ViewSetup.sync(runtime, DogViews.class, "Dog", "DogAsync");
        return new SyncView(service, operations(setup));
    }

    static DogAsync async(Dog service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.annotated_supertype.DogAsync");
        ViewSetup setup = ViewSetup.async(runtime, DogViews.class, "Dog", "DogAsync");
        return new AsyncView(service, operations(setup));
    }

    static DogSync syncFrom(DogAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.annotated_supertype.DogSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, DogViews.class, "DogAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static DogAsync asyncFrom(DogSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.annotated_supertype.DogAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, DogViews.class, "DogSync", "DogAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements DogSync {
        private final Dog service;

        SyncView(Dog service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String eat(String food) {
            ViewCalls.check(this, EAT);
            return ViewCalls.await(this, EAT, service.eat(food));
        }

        @Override
        public String name() {
            ViewCalls.check(this, NAME);
            return service.name();
        }

        @Override
        public String bark() {
            ViewCalls.check(this, BARK);
            return service.bark();
        }
    }

    private static final class AsyncView extends ViewCalls implements DogAsync {
        private final Dog service;

        AsyncView(Dog service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> eat(String food) {
            try {
                return ViewCalls.adopt(this, EAT, service.eat(food));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, EAT, failure);
            }
        }

        @Override
        public CompletableFuture<String> name() {
            return ViewCalls.offload(this, NAME, () -> service.name());
        }

        @Override
        public CompletableFuture<String> bark() {
            return ViewCalls.offload(this, BARK, () -> service.bark());
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements DogSync {
        private final DogAsync async;

        SyncFromAsync(DogAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String eat(String food) {
            ViewCalls.check(this, EAT);
            return ViewCalls.await(this, EAT, async.eat(food));
        }

        @Override
        public String name() {
            ViewCalls.check(this, NAME);
            return ViewCalls.await(this, NAME, async.name());
        }

        @Override
        public String bark() {
            ViewCalls.check(this, BARK);
            return ViewCalls.await(this, BARK, async.bark());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements DogAsync {
        private final DogSync blocking;

        AsyncFromSync(DogSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> eat(String food) {
            return ViewCalls.offload(this, EAT, () -> blocking.eat(food));
        }

        @Override
        public CompletableFuture<String> name() {
            return ViewCalls.offload(this, NAME, () -> blocking.name());
        }

        @Override
        public CompletableFuture<String> bark() {
            return ViewCalls.offload(this, BARK, () -> blocking.bark());
        }
    }
}
