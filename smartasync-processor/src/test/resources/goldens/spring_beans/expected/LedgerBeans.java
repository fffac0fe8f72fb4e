package goldens.spring_beans;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.spring.ViewBeans;

/** Tells Spring of the views of {@link Ledger}: it makes them for each bean of that type. */
@GeneratedView("goldens.spring_beans.Ledger")
@ViewBeans(
        name = "goldens.spring_beans.LedgerBeans",
        source = Ledger.class,
        views = {
                LedgerSync.class,
                LedgerAsync.class
        }
)
final class LedgerBeans {
    private LedgerBeans() {}
}
