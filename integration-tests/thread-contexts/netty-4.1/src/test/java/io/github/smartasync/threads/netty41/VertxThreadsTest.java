package io.github.smartasync.threads.netty41;

import io.github.smartasync.threads.VertxContexts;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.Context;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.ThreadingModel;
import io.vertx.core.Vertx;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class VertxThreadsTest {

    private final VertxContexts contexts = new VertxContexts("Vert.x 4.5", VertxThreadsTest::deploy);

    @TestFactory
    Stream<DynamicTest> contexts() {
        return contexts.ofAllJdks();
    }

    @TestFactory
    Stream<DynamicTest> virtualContexts() {
        return contexts.virtual();
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what is deployed tells when it ran
    private static void deploy(Vertx vertx, ThreadingModel model, Consumer<Context> use) {
        vertx.deployVerticle(
                new AbstractVerticle() {
                    @Override
                    public void start() {
                        use.accept(context);
                    }
                },
                new DeploymentOptions().setThreadingModel(model));
    }
}
