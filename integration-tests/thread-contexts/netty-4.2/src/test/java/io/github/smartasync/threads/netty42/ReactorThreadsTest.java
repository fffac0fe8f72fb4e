package io.github.smartasync.threads.netty42;

import static io.github.smartasync.threads.Kinds.mayBlock;
import static io.github.smartasync.threads.Kinds.refused;

import io.github.smartasync.threads.Probe;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

@SuppressWarnings("FutureReturnValueIgnored") // the probe tells when it ran
class ReactorThreadsTest {

    @TestFactory
    Stream<DynamicTest> refusedOnes() {
        return Stream.of(
                refused("Reactor parallel", "Reactor", probe -> on(Schedulers.newParallel("p", 1), probe)),
                refused("Reactor single", "Reactor", probe -> on(Schedulers.newSingle("s"), probe)),
                refused("Reactor parallel on plain threads, with a predicate", "Reactor", probe -> {
                    Schedulers.registerNonBlockingThreadPredicate(
                            thread -> thread.getName().startsWith("own-parallel"));
                    on(Schedulers.newParallel(1, task -> new Thread(task, "own-parallel")), probe);
                    Schedulers.resetNonBlockingThreadPredicate();
                }),
                refused("reactor-netty request handler", "Reactor", ReactorThreadsTest::inRequestHandler));
    }

    @TestFactory
    Stream<DynamicTest> others() {
        return Stream.of(
                mayBlock("Reactor bounded elastic", probe -> on(Schedulers.newBoundedElastic(1, 1, "e"), probe)),
                mayBlock("Reactor immediate, on a plain thread", probe -> on(Schedulers.immediate(), probe)),
                mayBlock(
                        "Reactor over a pool",
                        probe -> on(Schedulers.newParallel(1, task -> new Thread(task, "plain")), probe)));
    }

    private static void on(Scheduler scheduler, Probe probe) throws Exception {
        scheduler.schedule(probe);
        probe.await();
        scheduler.dispose();
    }

    private static void inRequestHandler(Probe probe) throws Exception {
        DisposableServer server = HttpServer.create()
                .host("localhost")
                .port(0)
                .handle((request, response) -> {
                    probe.run();
                    return response.status(204).send();
                })
                .bindNow();
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + "/"))
                    .build();
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .build()
                    .send(request, BodyHandlers.discarding());
        } finally {
            server.disposeNow();
        }
    }
}
