package goldens.micronaut_beans;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.EachBean;
import io.micronaut.context.annotation.Factory;
import java.util.Optional;

/** Makes views of each bean {@link Shelf.Box} for Micronaut. */
@GeneratedView("goldens.micronaut_beans.Shelf.Box")
@Factory
class Shelf_BoxBeans {
    @EachBean(Shelf.Box.class)
    @Bean(
            typed = Shelf_BoxSync.class
    )
    Shelf_BoxSync sync(Shelf.Box source, Optional<SmartAsyncRuntime> runtime) {
        return runtime.isPresent() ? Shelf_BoxSync.of(source, runtime.get()) : Shelf_BoxSync.of(source);
    }

    @EachBean(Shelf.Box.class)
    @Bean(
            typed = Shelf_BoxAsync.class
    )
    Shelf_BoxAsync async(Shelf.Box source, Optional<SmartAsyncRuntime> runtime) {
        return runtime.isPresent() ? Shelf_BoxAsync.of(source, runtime.get()) : Shelf_BoxAsync.of(source);
    }
}
