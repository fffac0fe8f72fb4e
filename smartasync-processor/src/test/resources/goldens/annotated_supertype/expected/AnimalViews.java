package goldens.annotated_supertype;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.annotated_supertype.Animal")
final class AnimalViews {
    private final ViewOperation eat;
    private final ViewOperation name;

    private AnimalViews(ViewSetup setup) {
        this.eat = setup.operation("eat(Object)").async();
        this.name = setup.operation("name()").blocking();
    }

    private static AnimalViews of(ViewSetup setup) {
        AnimalViews known = setup.known(AnimalViews.class);
        return known != null ? known : setup.keep(new AnimalViews(setup));
    }

    static <F> AnimalSync<F> sync(Animal<F> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.annotated_supertype.AnimalSync");
        ViewSetup setup = ViewSetup.sync(runtime, AnimalViews.class, "Animal", "AnimalAsync");
        return of(setup).new SyncView<>(service);
    }

    static <F> AnimalAsync<F> async(Animal<F> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.annotated_supertype.AnimalAsync");
        ViewSetup setup = ViewSetup.async(runtime, AnimalViews.class, "Animal", "AnimalAsync");
        return of(setup).new AsyncView<>(service);
    }

    static <F> AnimalSync<F> syncFrom(AnimalAsync<F> async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.annotated_supertype.AnimalSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, AnimalViews.class, "AnimalAsync");
        return of(setup).new SyncFromAsync<>(async);
    }

    static <F> AnimalAsync<F> asyncFrom(AnimalSync<F> blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.annotated_supertype.AnimalAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, AnimalViews.class, "AnimalSync",
                "AnimalAsync");
        return of(setup).new AsyncFromSync<>(blocking);
    }

    private final class SyncView<F> extends SourceView implements AnimalSync<F> {
        private final Animal<F> service;

        SyncView(Animal<F> service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String eat(F food) {
            return eat.checkCaller().await(service.eat(food));
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

    private final class AsyncView<F> extends SourceView implements AnimalAsync<F> {
        private final Animal<F> service;

        AsyncView(Animal<F> service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
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
            return name.offload(() -> service.name());
        }

        @Override
        public String toString() {
            return Bridge.describe("AnimalAsync", service);
        }
    }

    private final class SyncFromAsync<F> extends SourceView implements AnimalSync<F> {
        private final AnimalAsync<F> async;

        SyncFromAsync(AnimalAsync<F> async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String eat(F food) {
            return eat.checkCaller().await(async.eat(food));
        }

        @Override
        public String name() {
            return name.checkCaller().await(async.name());
        }

        @Override
        public String toString() {
            return Bridge.describe("AnimalSync", async);
        }
    }

    private final class AsyncFromSync<F> extends SourceView implements AnimalAsync<F> {
        private final AnimalSync<F> blocking;

        AsyncFromSync(AnimalSync<F> blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> eat(F food) {
            return eat.offload(() -> blocking.eat(food));
        }

        @Override
        public CompletableFuture<String> name() {
            return name.offload(() -> blocking.name());
        }

        @Override
        public String toString() {
            return Bridge.describe("AnimalAsync", blocking);
        }
    }
}
