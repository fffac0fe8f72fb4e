package goldens.cdi_beans;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;

/** Makes views of {@link Shelf.Box} for CDI. */
@GeneratedView("goldens.cdi_beans.Shelf.Box")
@Dependent
class Shelf_BoxBeans {
    @Produces
    @ApplicationScoped
    @Typed(Shelf_BoxSync.class)
    static Shelf_BoxSync sync(Shelf.Box source, Instance<SmartAsyncRuntime> runtime) {
        return runtime.isResolvable() ? Shelf_BoxSync.of(source, runtime.get()) : Shelf_BoxSync.of(source);
    }

    @Produces
    @ApplicationScoped
    @Typed(Shelf_BoxAsync.class)
    static Shelf_BoxAsync async(Shelf.Box source, Instance<SmartAsyncRuntime> runtime) {
        return runtime.isResolvable() ? Shelf_BoxAsync.of(source, runtime.get()) : Shelf_BoxAsync.of(source);
    }
}
