package goldens.spring_beans;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;

@GeneratedView("goldens.spring_beans.Clock")
final class ClockViews {
    private static final int TICKS = 0;

    private ClockViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("ticks()").blocking()));
    }

    static BlockingClock sync(Clock service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.BlockingClock");
        ViewSetup setup = ViewSetup.sync(runtime, ClockViews.class, "Clock", "");
        return new SyncView(service, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements BlockingClock {
        private final Clock service;

        SyncView(Clock service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public long ticks() {
            ViewCalls.check(this, TICKS);
            return service.ticks();
        }
    }
}
