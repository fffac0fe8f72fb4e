package goldens.micronaut_beans;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.EachBean;
import io.micronaut.context.annotation.Factory;
import java.util.Optional;

/** Makes views of each bean {@link Stock} for Micronaut. */
@GeneratedView("goldens.micronaut_beans.Stock")
@Factory
class StockBeans {
    @EachBean(Stock.class)
    @Bean(
            typed = StockSync.class
    )
    StockSync sync(Stock source, Optional<SmartAsyncRuntime> runtime) {
        return runtime.isPresent() ? StockSync.of(source, runtime.get()) : StockSync.of(source);
    }

    @EachBean(Stock.class)
    @Bean(
            typed = StockAsync.class
    )
    StockAsync async(Stock source, Optional<SmartAsyncRuntime> runtime) {
        return runtime.isPresent() ? StockAsync.of(source, runtime.get()) : StockAsync.of(source);
    }
}
