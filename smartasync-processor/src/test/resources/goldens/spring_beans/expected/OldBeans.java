package goldens.spring_beans;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.spring.ViewBeans;

/** Tells Spring of the views of {@link Old}: it makes them for each bean of that type. */
@SuppressWarnings({"all", "removal"})
@GeneratedView("goldens.spring_beans.Old")
@ViewBeans(
        name = "goldens.spring_beans.OldBeans",
        source = Old.class,
        views = {
                OldSync.class,
                OldAsync.class
        }
)
final class OldBeans {
    private OldBeans() {}
}
