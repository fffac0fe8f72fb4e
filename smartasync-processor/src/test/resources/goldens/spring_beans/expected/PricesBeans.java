package goldens.spring_beans;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.spring.ViewBeans;

/** Tells Spring of the views of {@link Prices}: it makes them for each bean of that type. */
@GeneratedView("goldens.spring_beans.Prices")
@ViewBeans(
        name = "goldens.spring_beans.PricesBeans",
        source = Prices.class,
        views = {
                PricesSync.class,
                PricesAsync.class
        }
)
final class PricesBeans {
    private PricesBeans() {}
}
