package goldens.spring_beans_reactive;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.spring.ViewBeans;

/** Tells Spring of the views of {@link Shop}: it makes them for each bean of that type. */
@GeneratedView("goldens.spring_beans_reactive.Shop")
@ViewBeans(
        name = "goldens.spring_beans_reactive.ShopBeans",
        source = Shop.class,
        views = {
                ShopSync.class,
                ShopAsync.class,
                ShopReactor.class
        }
)
final class ShopBeans {
    private ShopBeans() {}
}
