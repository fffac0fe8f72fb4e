package goldens.spring_beans;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.spring.ViewBeans;

/**
 * Tells Spring of the views of {@link Inventory}: it makes them for each bean of that type.
 */
@GeneratedView("goldens.spring_beans.Inventory")
@ViewBeans(
        name = "goldens.spring_beans.InventoryBeans",
        source = Inventory.class,
        views = {
                InventorySync.class,
                InventoryAsync.class
        }
)
final class InventoryBeans {
    private InventoryBeans() {}
}
