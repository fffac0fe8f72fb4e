package goldens.spring_beans;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;

@GeneratedView("goldens.spring_beans.Clock")
final class ClockViews {
    private final ViewOperation ticks;

    private ClockViews(ViewSetup setup) {
        this.ticks = setup.operation("ticks()").blocking();
    }

    private static ClockViews of(ViewSetup setup) {
        ClockViews known = setup.known(ClockViews.class);
        return known != null ? known : setup.keep(new ClockViews(setup));
    }

    static BlockingClock sync(Clock service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.BlockingClock");
        ViewSetup setup = ViewSetup.sync(runtime, ClockViews.class, "Clock", "");
        return of(setup).new SyncView(service);
    }

    private final class SyncView extends SourceView implements BlockingClock {
        private final Clock service;

        SyncView(Clock service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public long ticks() {
            ticks.checkCaller();
            return service.ticks();
        }

        @Override
        public String toString() {
            return Bridge.describe("BlockingClock", service);
        }
    }
}
