package io.github.smartasync.benchmarks.report;

import io.github.smartasync.benchmarks.report.Figure.Limit.More;
import io.github.smartasync.benchmarks.report.Figure.Limit.Most;
import io.github.smartasync.benchmarks.report.Figure.Limit.Times;
import java.util.List;

/** The figures that are to be kept. */
final class Figures {

    private static final String SYNC = "calls/CompletedCall.generated";
    private static final String NETTY = "calls-with-netty/";
    private static final String LIBRARIES = "calls-through-libraries/CompletedCallFrameworks.";

    static final List<Figure> ALL = List.of(
            new Figure(
                    "sync view, result there, against a facade that joins",
                    SYNC,
                    "calls/CompletedCall.joiningFacade",
                    Metric.CPU,
                    new Times(1.6)),
            new Figure("… more bytes", SYNC, "calls/CompletedCall.joiningFacade", Metric.BYTES, new More(0)),
            new Figure(
                    "… where Netty must be asked",
                    NETTY + "CompletedCall.generated",
                    NETTY + "CompletedCall.joiningFacade",
                    Metric.CPU,
                    new Times(4)),
            new Figure(
                    "… against a facade that checks and unwraps too",
                    SYNC,
                    "calls/CompletedCall.checkingFacade",
                    Metric.CPU,
                    new Times(1.05)),
            new Figure(
                    "… against a proxy of `java.lang.reflect`",
                    SYNC,
                    "calls/CompletedCall.proxy",
                    Metric.CPU,
                    new Times(1.0 / 6)),
            new Figure("… against Reactor's `block()`", SYNC, LIBRARIES + "reactor", Metric.CPU, new Times(1.0 / 15)),
            new Figure("… against Mutiny's `await()`", SYNC, LIBRARIES + "mutiny", Metric.CPU, new Times(1.0 / 15)),
            new Figure(
                    "… against RxJava's `blockingGet()`", SYNC, LIBRARIES + "rxjava", Metric.CPU, new Times(1.0 / 15)),
            new Figure(
                    "sync view, result pending, p50 against `get()`",
                    "hand-overs/PendingCall.generated",
                    "hand-overs/PendingCall.get",
                    Metric.IN_TURN,
                    new Times(1.05)),
            new Figure(
                    "… more bytes",
                    "hand-overs/PendingCall.generated",
                    "hand-overs/PendingCall.get",
                    Metric.BYTES_OF_THREAD,
                    new More(0)),
            new Figure(
                    "sync view, failed, with the caller's trace, against `join()` and catch",
                    "calls/FailedCall.generatedTracing",
                    "calls/FailedCall.joinAnew",
                    Metric.CPU,
                    new Times(2.5)),
            new Figure(
                    "… without the trace",
                    "calls/FailedCall.generated",
                    "calls/FailedCall.join",
                    Metric.CPU,
                    new Times(1.0 / 20)),
            new Figure(
                    "… its bytes", "calls/FailedCall.generated", "calls/FailedCall.join", Metric.BYTES, new Most(32)),
            new Figure(
                    "async view, async method, against a facade written by hand",
                    "calls/PassingOn.generated",
                    "calls/PassingOn.facade",
                    Metric.CPU,
                    new Times(1.02)),
            new Figure(
                    "… more bytes", "calls/PassingOn.generated", "calls/PassingOn.facade", Metric.BYTES, new More(0)),
            new Figure(
                    "async view, blocking method, 1,000 outstanding, two at a time, against `supplyAsync` on a pool of two",
                    "offloads/Outstanding.generated",
                    "offloads/Outstanding.supplyAsync",
                    Metric.TIME,
                    new Times(0.8)),
            new Figure(
                    "… bytes",
                    "offloads/Outstanding.generated",
                    "offloads/Outstanding.supplyAsync",
                    Metric.BYTES,
                    new Times(0.7)),
            new Figure(
                    "… bounded, on virtual threads, against `supplyAsync` on one for each task",
                    "offloads-virtual/OutstandingVirtual.generated",
                    "offloads-virtual/OutstandingVirtual.supplyAsync",
                    Metric.TIME,
                    new Times(0.9)),
            new Figure(
                    "… bytes",
                    "offloads-virtual/OutstandingVirtual.generated",
                    "offloads-virtual/OutstandingVirtual.supplyAsync",
                    Metric.BYTES,
                    new Times(0.4)),
            new Figure(
                    "async view, blocking method, there and back, p50 against `supplyAsync` on the same executor",
                    "hand-overs/RoundTrip.generated",
                    "hand-overs/RoundTrip.supplyAsync",
                    Metric.IN_TURN,
                    new Times(1.05)),
            new Figure(
                    "“may this thread block?”, one thread class",
                    "calls/CallerCheck.oneThreadClass",
                    "calls/CallerCheck.floor",
                    Metric.CPU,
                    new More(1)),
            new Figure(
                    "… six thread classes",
                    "calls/CallerCheck.sixThreadClasses",
                    "calls/CallerCheck.floorOfSix",
                    Metric.CPU,
                    new More(5)),
            new Figure(
                    "… with Netty present",
                    NETTY + "CallerCheck.oneThreadClass",
                    NETTY + "CallerCheck.floor",
                    Metric.CPU,
                    new More(3)),
            new Figure(
                    "first call in a fresh JVM, with making the view",
                    "first-calls/sync",
                    "first-calls/syncByHand",
                    Metric.TIME,
                    new Most(1_000_000)));

    private Figures() {}
}
