package goldens.spring_beans;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.spring.ViewBeans;

/**
 * Tells Spring of the views of {@link Ledger.Entry}: it makes them for each bean of that type.
 */
@GeneratedView("goldens.spring_beans.Ledger.Entry")
@ViewBeans(
        name = "goldens.spring_beans.Ledger_EntryBeans",
        source = Ledger.Entry.class,
        views = {
                Ledger_EntrySync.class,
                Ledger_EntryAsync.class
        }
)
final class Ledger_EntryBeans {
    private Ledger_EntryBeans() {}
}
