package goldens.spring_beans;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.spring.ViewBeans;

/** Tells Spring of the views of {@link Remote}: it makes them for each bean of that type. */
@GeneratedView("goldens.spring_beans.Remote")
@ViewBeans(
        name = "goldens.spring_beans.RemoteBeans",
        source = Remote.class,
        views = {
                RemoteSync.class,
                RemoteAsync.class
        }
)
final class RemoteBeans {
    private RemoteBeans() {}
}
