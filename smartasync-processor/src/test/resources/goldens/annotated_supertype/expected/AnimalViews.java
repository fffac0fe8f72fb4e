package goldens.annotated_supertype;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.annotated_supertype.Animal")
final class AnimalViews {
    private AnimalViews() {}

    static <F> AnimalSync<F> sync(Animal<F> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.annotated_supertype.AnimalSync");
        return new SyncView<>(service, runtime);
    }

    static <F> AnimalAsync<F> async(Animal<F> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.annotated_supertype.AnimalAsync");
        return new AsyncView<>(service, runtime);
    }

    static <F> AnimalSync<F> syncFrom(AnimalAsync<F> async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.annotated_supertype.AnimalSync");
        return new SyncFromAsync<>(async, runtime);
    }

    static <F> AnimalAsync<F> asyncFrom(AnimalSync<F> blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.annotated_supertype.AnimalAsync");
        return new AsyncFromSync<>(blocking, runtime);
    }

    private static final class SyncView<F> implements AnimalSync<F> {
        private final Animal<F> service;
        private final SyncOperation eat;
        private final SyncOperation name;

        SyncView(Animal<F> service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Animal", "AnimalAsync");
            this.eat = setup.operation("eat(Object)").awaiting();
            this.name = setup.operation("name()").calling();
        }

        @Override
        public String eat(F food) {
            eat.checkCaller();
            return eat.await(service.eat(food));
        }

        @Override
        public String name() {
            name.checkCaller();
            return service.name();
        }

        @Override
        public String toString() {
            return Bridge.describe("AnimalSync", service);
        }
    }

    private static final class AsyncView<F> implements AnimalAsync<F> {
        private final Animal<F> service;
        private final AsyncOperation eat;
        private final AsyncOperation name;

        AsyncView(Animal<F> service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Animal", "AnimalAsync");
            this.eat = setup.operation("eat(Object)").adopting();
            this.name = setup.operation("name()").offloading();
        }

        @Override
        public CompletableFuture<String> eat(F food) {
            try {
                return eat.adopt(service.eat(food));
            } catch (Throwable failure) {
                return eat.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> name() {
            return new OffloadedCall<String>(name) {
                @Override
                protected String call() {
                    return service.name();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("AnimalAsync", service);
        }
    }

    private static final class SyncFromAsync<F> implements AnimalSync<F> {
        private final AnimalAsync<F> async;
        private final SyncOperation eat;
        private final SyncOperation name;

        SyncFromAsync(AnimalAsync<F> async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "AnimalAsync", "AnimalAsync");
            this.eat = setup.operation("eat(Object)").awaiting();
            this.name = setup.operation("name()").awaiting();
        }

        @Override
        public String eat(F food) {
            eat.checkCaller();
            return eat.await(async.eat(food));
        }

        @Override
        public String name() {
            name.checkCaller();
            return name.await(async.name());
        }

        @Override
        public String toString() {
            return Bridge.describe("AnimalSync", async);
        }
    }

    private static final class AsyncFromSync<F> implements AnimalAsync<F> {
        private final AnimalSync<F> blocking;
        private final AsyncOperation eat;
        private final AsyncOperation name;

        AsyncFromSync(AnimalSync<F> blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "AnimalSync", "AnimalAsync");
            this.eat = setup.operation("eat(Object)").offloading();
            this.name = setup.operation("name()").offloading();
        }

        @Override
        public CompletableFuture<String> eat(F food) {
            return new OffloadedCall<String>(eat) {
                @Override
                protected String call() {
                    return blocking.eat(food);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> name() {
            return new OffloadedCall<String>(name) {
                @Override
                protected String call() {
                    return blocking.name();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("AnimalAsync", blocking);
        }
    }
}
