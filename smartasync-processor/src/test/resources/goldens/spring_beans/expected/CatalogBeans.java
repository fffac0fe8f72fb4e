package goldens.spring_beans;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.spring.ViewBeans;

/** Tells Spring of the views of {@link Catalog}: it makes them for each bean of that type. */
@GeneratedView("goldens.spring_beans.Catalog")
@ViewBeans(
        name = "goldens.spring_beans.CatalogBeans",
        source = Catalog.class,
        views = {
                CatalogSync.class,
                CatalogAsync.class
        }
)
final class CatalogBeans {
    private CatalogBeans() {}
}
