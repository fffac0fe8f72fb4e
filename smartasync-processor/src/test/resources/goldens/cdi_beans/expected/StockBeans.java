package goldens.cdi_beans;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;

/** Makes views of {@link Stock} for CDI. */
@GeneratedView("goldens.cdi_beans.Stock")
@Dependent
class StockBeans {
    @Produces
    @ApplicationScoped
    @Typed(StockSync.class)
    static StockSync sync(Stock source, Instance<SmartAsyncRuntime> runtime) {
        return runtime.isResolvable() ? StockSync.of(source, runtime.get()) : StockSync.of(source);
    }

    @Produces
    @ApplicationScoped
    @Typed(StockAsync.class)
    static StockAsync async(Stock source, Instance<SmartAsyncRuntime> runtime) {
        return runtime.isResolvable() ? StockAsync.of(source, runtime.get()) : StockAsync.of(source);
    }
}
