package goldens.avaje_beans;

import io.avaje.inject.Bean;
import io.avaje.inject.BeanTypes;
import io.avaje.inject.Factory;
import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.Optional;

/** Makes views of {@link Shelf.Box} for Avaje Inject. */
@GeneratedView("goldens.avaje_beans.Shelf.Box")
@Factory
class Shelf_BoxBeans {
    @Bean
    @BeanTypes(Shelf_BoxSync.class)
    Shelf_BoxSync sync(Shelf.Box source, Optional<SmartAsyncRuntime> runtime) {
        return runtime.isPresent() ? Shelf_BoxSync.of(source, runtime.get()) : Shelf_BoxSync.of(source);
    }

    @Bean
    @BeanTypes(Shelf_BoxAsync.class)
    Shelf_BoxAsync async(Shelf.Box source, Optional<SmartAsyncRuntime> runtime) {
        return runtime.isPresent() ? Shelf_BoxAsync.of(source, runtime.get()) : Shelf_BoxAsync.of(source);
    }
}
