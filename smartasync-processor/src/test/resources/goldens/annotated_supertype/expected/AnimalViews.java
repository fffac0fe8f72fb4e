package goldens.annotated_supertype;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.annotated_supertype.Animal")
final class AnimalViews {
    private static final int EAT = 0;
    private static final int NAME = 1;

    private AnimalViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("eat(Object)").async(),
                setup.operation("name()").blocking()));
    }

    static <F> AnimalSync<F> sync(Animal<F> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.annotated_supertype.AnimalSync");
        ViewSetup setup = ViewSetup.sync(runtime, AnimalViews.class, "Animal", "AnimalAsync");
        return new SyncView<>(service, operations(setup));
    }

    static <F> AnimalAsync<F> async(Animal<F> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.annotated_supertype.AnimalAsync");
        ViewSetup setup = ViewSetup.async(runtime, AnimalViews.class, "Animal", "AnimalAsync");
        return new AsyncView<>(service, operations(setup));
    }

    static <F> AnimalSync<F> syncFrom(AnimalAsync<F> async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.annotated_supertype.AnimalSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, AnimalViews.class, "AnimalAsync");
        return new SyncFromAsync<>(async, operations(setup));
    }

    static <F> AnimalAsync<F> asyncFrom(AnimalSync<F> blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.annotated_supertype.AnimalAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, AnimalViews.class, "AnimalSync",
                "AnimalAsync");
        return new AsyncFromSync<>(blocking, operations(setup));
    }

    private static final class SyncView<F> extends ViewCalls implements AnimalSync<F> {
        private final Animal<F> service;

        SyncView(Animal<F> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String eat(F food) {
            ViewCalls.check(this, EAT);
            return ViewCalls.await(this, EAT, service.eat(food));
        }

        @Override
        public String name() {
            ViewCalls.check(this, NAME);
            return service.name();
        }
    }

    private static final class AsyncView<F> extends ViewCalls implements AnimalAsync<F> {
        private final Animal<F> service;

        AsyncView(Animal<F> service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> eat(F food) {
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
    }

    private static final class SyncFromAsync<F> extends ViewCalls implements AnimalSync<F> {
        private final AnimalAsync<F> async;

        SyncFromAsync(AnimalAsync<F> async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String eat(F food) {
            ViewCalls.check(this, EAT);
            return ViewCalls.await(this, EAT, async.eat(food));
        }

        @Override
        public String name() {
            ViewCalls.check(this, NAME);
            return ViewCalls.await(this, NAME, async.name());
        }
    }

    private static final class AsyncFromSync<F> extends ViewCalls implements AnimalAsync<F> {
        private final AnimalSync<F> blocking;

        AsyncFromSync(AnimalSync<F> blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> eat(F food) {
            return ViewCalls.offload(this, EAT, () -> blocking.eat(food));
        }

        @Override
        public CompletableFuture<String> name() {
            return ViewCalls.offload(this, NAME, () -> blocking.name());
        }
    }
}
