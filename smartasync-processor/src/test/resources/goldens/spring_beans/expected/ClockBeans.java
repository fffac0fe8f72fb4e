package goldens.spring_beans;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.spring.ViewBeans;

/** Tells Spring of the views of {@link Clock}: it makes them for each bean of that type. */
@GeneratedView("goldens.spring_beans.Clock")
@ViewBeans(
        name = "goldens.spring_beans.ClockBeans",
        source = Clock.class,
        views = BlockingClock.class
)
final class ClockBeans {
    private ClockBeans() {}
}
