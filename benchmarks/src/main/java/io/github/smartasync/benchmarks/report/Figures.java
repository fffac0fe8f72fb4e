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
                    new Times(1.5)),
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
                    new Times(1.15)),
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
                    "mixin, result there, against a default method that joins",
                    "calls/MixinCall.generated",
                    "calls/MixinCall.joining",
                    Metric.CPU,
                    new Times(4)),
            further("a further sync view of a type of 190 methods (`ResultSet`)", "sync"),
            further("… async view", "async"),
            new Figure("… its bytes", "calls/FurtherView.async", "calls/FurtherView.async", Metric.BYTES, new Most(64)),
            new Figure(
                    "async view, async method, against a facade written by hand",
                    "calls/PassingOn.generated",
                    "calls/PassingOn.facade",
                    Metric.CPU,
                    new Times(1.2)),
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
                    new Times(0.85)),
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
                    "a batch of offloaded calls, against `allOf`",
                    "offloads/Batches.batchOffloaded",
                    "offloads/Batches.allOfOffloaded",
                    Metric.TIME,
                    new Times(1)),
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
                    new Most(4_000_000)),
            new Figure(
                    "… looking for detectors before it",
                    "first-calls/sync.find",
                    "first-calls/syncByHand.find",
                    Metric.TIME,
                    new Most(2_000_000)),
            new Figure(
                    "… through an async view of a blocking method",
                    "first-calls/offload",
                    "first-calls/supplyAsync",
                    Metric.TIME,
                    new Most(16_000_000)),
            ended("Reactor view, result there, against `Mono.fromFuture`", "mono", 0.5),
            pending("… result pending", "mono", 1.1),
            ended("Mutiny view, result there, against `Uni.createFrom().completionStage`", "uni", 0.25),
            pending("… result pending", "uni", 0.9),
            ended("RxJava view, result there, against `Single.fromCompletionStage`", "single", 0.2),
            pending("… result pending", "single", 1),
            stream("`Flux` as a stream, each value, against `toStream()`", "flux", "fluxOfLibrary"),
            stream("`Multi` as a stream, each value, against `asStream()`", "multi", "multiOfLibrary"),
            stream("`Flowable` as a stream, each value, against `blockingStream()`", "flowable", "flowableOfLibrary"));

    private Figures() {}

    private static Figure further(String what, String kind) {
        String name = "calls/FurtherView." + kind;
        return new Figure(what, name, name, Metric.CPU, new Most(1000));
    }

    private static Figure ended(String what, String type, double most) {
        return ofView(what, "EndedViews." + type, most);
    }

    private static Figure pending(String what, String type, double most) {
        return ofView(what, "PendingViews." + type, most);
    }

    private static Figure ofView(String what, String benchmark, double most) {
        String name = "reactive-views/" + benchmark;
        return new Figure(what, name, name + "OfLibrary", Metric.CPU, new Times(most));
    }

    private static Figure stream(String what, String ours, String theirs) {
        String name = "streams/Streams.";
        return new Figure(what, name + ours, name + theirs, Metric.TIME, new Times(1));
    }
}
