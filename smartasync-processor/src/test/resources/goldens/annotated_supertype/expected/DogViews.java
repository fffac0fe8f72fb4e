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

@GeneratedView("goldens.annotated_supertype.Dog")
final class DogViews {
    private DogViews() {}

    static DogSync sync(Dog service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.annotated_supertype.DogSync");
        return new SyncView(service, runtime);
    }

    static DogAsync async(Dog service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.annotated_supertype.DogAsync");
        return new AsyncView(service, runtime);
    }

    static DogSync syncFrom(DogAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.annotated_supertype.DogSync");
        return new SyncFromAsync(async, runtime);
    }

    static DogAsync asyncFrom(DogSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.annotated_supertype.DogAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements DogSync {
        private final Dog service;
        private final SyncOperation eat;
        private final SyncOperation name;
        private final SyncOperation bark;

        SyncView(Dog service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Dog", "DogAsync");
            this.eat = setup.operation("eat(String)").awaiting();
            this.name = setup.operation("name()").calling();
            this.bark = setup.operation("bark()").calling();
        }

        @Override
        public String eat(String food) {
            eat.checkCaller();
            return eat.await(service.eat(food));
        }

        @Override
        public String name() {
            name.checkCaller();
            return service.name();
        }

        @Override
        public String bark() {
            bark.checkCaller();
            return service.bark();
        }

        @Override
        public String toString() {
            return Bridge.describe("DogSync", service);
        }
    }

    private static final class AsyncView implements DogAsync {
        private final Dog service;
        private final AsyncOperation eat;
        private final AsyncOperation name;
        private final AsyncOperation bark;

        AsyncView(Dog service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Dog", "DogAsync");
            this.eat = setup.operation("eat(String)").adopting();
            this.name = setup.operation("name()").offloading();
            this.bark = setup.operation("bark()").offloading();
        }

        @Override
        public CompletableFuture<String> eat(String food) {
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
        public CompletableFuture<String> bark() {
            return new OffloadedCall<String>(bark) {
                @Override
                protected String call() {
                    return service.bark();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("DogAsync", service);
        }
    }

    private static final class SyncFromAsync implements DogSync {
        private final DogAsync async;
        private final SyncOperation eat;
        private final SyncOperation name;
        private final SyncOperation bark;

        SyncFromAsync(DogAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "DogAsync", "DogAsync");
            this.eat = setup.operation("eat(String)").awaiting();
            this.name = setup.operation("name()").awaiting();
            this.bark = setup.operation("bark()").awaiting();
        }

        @Override
        public String eat(String food) {
            eat.checkCaller();
            return eat.await(async.eat(food));
        }

        @Override
        public String name() {
            name.checkCaller();
            return name.await(async.name());
        }

        @Override
        public String bark() {
            bark.checkCaller();
            return bark.await(async.bark());
        }

        @Override
        public String toString() {
            return Bridge.describe("DogSync", async);
        }
    }

    private static final class AsyncFromSync implements DogAsync {
        private final DogSync blocking;
        private final AsyncOperation eat;
        private final AsyncOperation name;
        private final AsyncOperation bark;

        AsyncFromSync(DogSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "DogSync", "DogAsync");
            this.eat = setup.operation("eat(String)").offloading();
            this.name = setup.operation("name()").offloading();
            this.bark = setup.operation("bark()").offloading();
        }

        @Override
        public CompletableFuture<String> eat(String food) {
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
        public CompletableFuture<String> bark() {
            return new OffloadedCall<String>(bark) {
                @Override
                protected String call() {
                    return blocking.bark();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("DogAsync", blocking);
        }
    }
}
