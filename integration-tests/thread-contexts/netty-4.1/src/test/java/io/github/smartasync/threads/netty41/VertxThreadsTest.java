package io.github.smartasync.threads.netty41;

import static io.github.smartasync.threads.Kinds.mayBlock;
import static io.github.smartasync.threads.Kinds.refused;

import io.github.smartasync.threads.Probe;
import io.github.smartasync.threads.VirtualThreads;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.Context;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.ThreadingModel;
import io.vertx.core.Vertx;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@SuppressWarnings("FutureReturnValueIgnored") // the probe tells when it ran
class VertxThreadsTest {

    @TestFactory
    Stream<DynamicTest> contexts() {
        return Stream.of(
                refused("Vert.x 4.5 event loop", "Vert.x", probe -> inContext(ThreadingModel.EVENT_LOOP, probe)),
                mayBlock("Vert.x 4.5 worker", probe -> inContext(ThreadingModel.WORKER, probe)),
                mayBlock(
                        "Vert.x 4.5 executeBlocking from an event loop",
                        probe -> inBlocking(ThreadingModel.EVENT_LOOP, probe)),
                mayBlock("Vert.x 4.5 executeBlocking from a worker", probe -> inBlocking(ThreadingModel.WORKER, probe)),
                mayBlock("Vert.x 4.5 named worker executor", VertxThreadsTest::inWorkerExecutor));
    }

    @TestFactory
    Stream<DynamicTest> virtualContexts() {
        return VirtualThreads.only(
                refused(
                        "Vert.x 4.5 virtual thread context",
                        "Vert.x",
                        probe -> inContext(ThreadingModel.VIRTUAL_THREAD, probe)),
                mayBlock(
                        "Vert.x 4.5 executeBlocking from a virtual thread context",
                        probe -> inBlocking(ThreadingModel.VIRTUAL_THREAD, probe)));
    }

    private static void inContext(ThreadingModel model, Probe probe) throws Exception {
        with(model, probe, context -> probe.run());
    }

    private static void inBlocking(ThreadingModel model, Probe probe) throws Exception {
        with(model, probe, context -> context.executeBlocking(called(probe)));
    }

    private static void inWorkerExecutor(Probe probe) throws Exception {
        Vertx vertx = Vertx.vertx();
        vertx.createSharedWorkerExecutor("own").executeBlocking(called(probe));
        probe.await();
        vertx.close();
    }

    private static Callable<Void> called(Probe probe) {
        return () -> {
            probe.run();
            return null;
        };
    }

    private static void with(ThreadingModel model, Probe probe, java.util.function.Consumer<Context> use)
            throws Exception {
        Vertx vertx = Vertx.vertx();
        vertx.deployVerticle(
                new AbstractVerticle() {
                    @Override
                    public void start() {
                        use.accept(context);
                    }
                },
                new DeploymentOptions().setThreadingModel(model));
        probe.await();
        vertx.close();
    }
}
