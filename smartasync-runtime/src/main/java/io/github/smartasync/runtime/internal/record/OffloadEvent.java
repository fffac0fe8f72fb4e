package io.github.smartasync.runtime.internal.record;

import io.github.smartasync.runtime.spi.CallOutcome;
import java.util.concurrent.atomic.AtomicBoolean;
import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Timespan;

/** Fields without a label are not recorded: they are transient. */
@Name("smartasync.Offload")
@Label("Blocking method offloaded")
@Category("SmartAsync")
@Description("A call of a blocking method through an async view, from its submission to the end of its future")
@StackTrace(false)
final class OffloadEvent extends Event implements RecordedOffload {

    @Label("Operation")
    final String operation;

    @Label("Executor")
    final String executor;

    @Label("Queue Time")
    @Description("From the submission to the start of the method, or to the end if it never started")
    @Timespan(Timespan.NANOSECONDS)
    long queueTime;

    @Label("Run Time")
    @Timespan(Timespan.NANOSECONDS)
    long runTime;

    @Label("Thread")
    @Description("The thread that ran the method; empty if it never started")
    String worker = "";

    @Label("Thread Kind")
    String threadKind = "";

    @Label("Outcome")
    String outcome = "";

    private final transient AtomicBoolean ended = new AtomicBoolean();
    private final transient long submittedNanos;
    private transient volatile boolean started;

    OffloadEvent(String operation, String executor) {
        this.operation = operation;
        this.executor = executor;
        this.submittedNanos = System.nanoTime();
    }

    @Override
    public void started() {
        queueTime = System.nanoTime() - submittedNanos;
        worker = Thread.currentThread().getName();
        threadKind = FlightEvents.threadKind();
        started = true;
    }

    @Override
    public void ended(CallOutcome how) {
        if (!ended.compareAndSet(false, true)) {
            return;
        }
        end();
        if (shouldCommit()) {
            long whole = System.nanoTime() - submittedNanos;
            if (started) {
                runTime = whole - queueTime;
            } else {
                queueTime = whole;
            }
            outcome = how.name();
            commit();
        }
    }
}
