package goldens.avaje_beans;

import io.avaje.inject.Bean;
import io.avaje.inject.BeanTypes;
import io.avaje.inject.Factory;
import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.Optional;

/** Makes views of {@link Stock} for Avaje Inject. */
@GeneratedView("goldens.avaje_beans.Stock")
@Factory
class StockBeans {
    @Bean(
            destroyMethod = "hashCode"
    )
    @BeanTypes(StockSync.class)
    StockSync sync(Stock source, Optional<SmartAsyncRuntime> runtime) {
        return runtime.isPresent() ? StockSync.of(source, runtime.get()) : StockSync.of(source);
    }

    @Bean
    @BeanTypes(StockAsync.class)
    StockAsync async(Stock source, Optional<SmartAsyncRuntime> runtime) {
        return runtime.isPresent() ? StockAsync.of(source, runtime.get()) : StockAsync.of(source);
    }
}
