package goldens.annotated_supertype;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.annotated_supertype.Dog")
final class DogViews {
    private final ViewOperation eat;
    private final ViewOperation name;
    private final ViewOperation bark;

    private DogViews(ViewSetup setup) {
        this.eat = setup.operation("eat(String)").async();
        this.name = setup.operation("name()").blocking();
        this.bark = setup.operation("bark()").blocking();
    }

    private static DogViews of(ViewSetup setup) {
        DogViews known = setup.known(DogViews.class);
        return known != null ? known : setup.keep(new DogViews(setup));
    }

    static DogSync sync(Dog service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.annotated_supertype.DogSync");
        ViewSetup setup = ViewSetup.sync(runtime, DogViews.class, "Dog", "DogAsync");
        return of(setup).new SyncView(service);
    }

    static DogAsync async(Dog service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.annotated_supertype.DogAsync");
        ViewSetup setup = ViewSetup.async(runtime, DogViews.class, "Dog", "DogAsync");
        return of(setup).new AsyncView(service);
    }

    static DogSync syncFrom(DogAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.annotated_supertype.DogSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, DogViews.class, "DogAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static DogAsync asyncFrom(DogSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.annotated_supertype.DogAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, DogViews.class, "DogSync", "DogAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements DogSync {
        private final Dog service;

        SyncView(Dog service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String eat(String food) {
            return eat.checkCaller().await(service.eat(food));
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

    private final class AsyncView extends SourceView implements DogAsync {
        private final Dog service;

        AsyncView(Dog service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
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
            return name.offload(() -> service.name());
        }

        @Override
        public CompletableFuture<String> bark() {
            return bark.offload(() -> service.bark());
        }

        @Override
        public String toString() {
            return Bridge.describe("DogAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements DogSync {
        private final DogAsync async;

        SyncFromAsync(DogAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String eat(String food) {
            return eat.checkCaller().await(async.eat(food));
        }

        @Override
        public String name() {
            return name.checkCaller().await(async.name());
        }

        @Override
        public String bark() {
            return bark.checkCaller().await(async.bark());
        }

        @Override
        public String toString() {
            return Bridge.describe("DogSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements DogAsync {
        private final DogSync blocking;

        AsyncFromSync(DogSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> eat(String food) {
            return eat.offload(() -> blocking.eat(food));
        }

        @Override
        public CompletableFuture<String> name() {
            return name.offload(() -> blocking.name());
        }

        @Override
        public CompletableFuture<String> bark() {
            return bark.offload(() -> blocking.bark());
        }

        @Override
        public String toString() {
            return Bridge.describe("DogAsync", blocking);
        }
    }
}
