package io.github.smartasync.runtime.internal.record;

import io.github.smartasync.runtime.spi.CallOutcome;
import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;

@Name("smartasync.Await")
@Label("Sync view waited")
@Category("SmartAsync")
@Description("A call of a sync view blocked its thread until the source's future ended")
final class AwaitEvent extends Event implements RecordedWait {

    @Label("Operation")
    final String operation;

    @Label("Thread Kind")
    String threadKind = "";

    @Label("Outcome")
    String outcome = "";

    AwaitEvent(String operation) {
        this.operation = operation;
    }

    @Override
    public void ended(CallOutcome how) {
        end();
        if (shouldCommit()) {
            threadKind = FlightEvents.threadKind();
            outcome = how.name();
            commit();
        }
    }
}
