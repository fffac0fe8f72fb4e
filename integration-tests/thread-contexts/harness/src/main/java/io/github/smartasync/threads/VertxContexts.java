package io.github.smartasync.threads;

import static io.github.smartasync.threads.Kinds.mayBlock;
import static io.github.smartasync.threads.Kinds.refused;
import static io.github.smartasync.threads.Kinds.restricted;

import io.vertx.core.Context;
import io.vertx.core.ThreadingModel;
import io.vertx.core.Vertx;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The contexts of Vert.x, of which all versions have the same. How one deploys into them differs. */
@SuppressWarnings("FutureReturnValueIgnored") // the probe tells when it ran
public final class VertxContexts {

    /** Deploys something that uses its context as soon as it starts. */
    public interface Deployment {

        void deploy(Vertx vertx, ThreadingModel model, Consumer<Context> use);
    }

    private final String version;
    private final Deployment deployment;

    public VertxContexts(String version, Deployment deployment) {
        this.version = version;
        this.deployment = deployment;
    }

    public Stream<DynamicTest> ofAllJdks() {
        return Stream.of(
                refused(version + " event loop", "Vert.x", probe -> inContext(ThreadingModel.EVENT_LOOP, probe)),
                mayBlock(version + " worker", probe -> inContext(ThreadingModel.WORKER, probe)),
                mayBlock(
                        version + " executeBlocking from an event loop",
                        probe -> inBlocking(ThreadingModel.EVENT_LOOP, probe)),
                mayBlock(version + " executeBlocking from a worker", probe -> inBlocking(ThreadingModel.WORKER, probe)),
                mayBlock(version + " named worker executor", VertxContexts::inWorkerExecutor));
    }

    public Stream<DynamicTest> virtual() {
        return VirtualThreads.only(
                restricted(
                        version + " virtual thread context",
                        "Vert.x",
                        probe -> inContext(ThreadingModel.VIRTUAL_THREAD, probe)),
                mayBlock(
                        version + " executeBlocking from a virtual thread context",
                        probe -> inBlocking(ThreadingModel.VIRTUAL_THREAD, probe)));
    }

    private void inContext(ThreadingModel model, Probe probe) throws Exception {
        with(model, probe, context -> probe.run());
    }

    private void inBlocking(ThreadingModel model, Probe probe) throws Exception {
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

    private void with(ThreadingModel model, Probe probe, Consumer<Context> use) throws Exception {
        Vertx vertx = Vertx.vertx();
        deployment.deploy(vertx, model, use);
        probe.await();
        vertx.close();
    }
}
