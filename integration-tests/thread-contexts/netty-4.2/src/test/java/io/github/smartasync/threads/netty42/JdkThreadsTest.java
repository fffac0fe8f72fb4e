package io.github.smartasync.threads.netty42;

import static io.github.smartasync.threads.Kinds.mayBlock;
import static io.github.smartasync.threads.Kinds.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.smartasync.threads.Probe;
import io.github.smartasync.threads.VirtualThreads;
import java.awt.EventQueue;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodySubscribers;
import java.time.Duration;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@SuppressWarnings("FutureReturnValueIgnored") // the probe tells when it ran
class JdkThreadsTest {

    @TestFactory
    Stream<DynamicTest> refusedOnes() {
        return Stream.of(
                refused("java.util.Timer", "java.util.Timer", JdkThreadsTest::inTimer),
                refused(
                        "delay thread of CompletableFuture",
                        "CompletableFuture",
                        probe -> CompletableFuture.delayedExecutor(1, TimeUnit.MILLISECONDS, Runnable::run)
                                .execute(probe)),
                refused("timeout of CompletableFuture", "CompletableFuture", probe -> {
                    CompletableFuture<Void> never = new CompletableFuture<>();
                    CompletableFuture<Void> late = never.whenComplete((nothing, failure) -> probe.run());
                    never.orTimeout(1, TimeUnit.MILLISECONDS);
                    probe.await();
                    assertThat(late).failsWithin(Duration.ofSeconds(20)); // it ends after the probe has run
                }),
                refused("selector of the JDK's HttpClient", "java.net.http", JdkThreadsTest::onSelector),
                refused("event dispatch thread", "Swing", EventQueue::invokeLater));
    }

    @TestFactory
    Stream<DynamicTest> others() {
        return Stream.of(
                mayBlock("the main thread of a test", Probe::run),
                mayBlock("a new thread", probe -> new Thread(probe).start()),
                mayBlock("a thread without a class loader", probe -> {
                    Thread thread = new Thread(probe);
                    thread.setContextClassLoader(null);
                    thread.start();
                }),
                mayBlock("a fixed pool", probe -> on(Executors.newFixedThreadPool(1), probe)),
                mayBlock("a cached pool", probe -> on(Executors.newCachedThreadPool(), probe)),
                mayBlock("a scheduled pool", probe -> on(Executors.newScheduledThreadPool(1), probe)),
                mayBlock("a work-stealing pool", probe -> on(Executors.newWorkStealingPool(1), probe)),
                mayBlock("the common pool", probe -> ForkJoinPool.commonPool().execute(probe)),
                mayBlock(
                        "a parallel stream",
                        probe -> List.of(1, 2, 3).parallelStream().forEach(each -> probe.run())),
                mayBlock("supplyAsync", CompletableFuture::runAsync),
                mayBlock(
                        "default executor of the JDK's HttpClient",
                        probe -> onResponse(HttpClient.newHttpClient(), probe)));
    }

    @TestFactory
    Stream<DynamicTest> virtualOnes() {
        return VirtualThreads.only(mayBlock(
                "a virtual thread",
                probe -> VirtualThreads.factory().newThread(probe).start()));
    }

    private static void on(ExecutorService pool, Probe probe) throws Exception {
        pool.execute(probe);
        probe.await();
        pool.shutdown();
    }

    private static void inTimer(Probe probe) throws Exception {
        Timer timer = new Timer();
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        probe.run();
                    }
                },
                0);
        probe.await();
        timer.cancel();
    }

    private static void onSelector(Probe probe) throws Exception {
        onResponse(HttpClient.newBuilder().executor(Runnable::run).build(), probe);
    }

    /** Runs the probe where the client hands the response over: on its executor. */
    private static void onResponse(HttpClient client, Probe probe) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        try {
            URI uri = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
            client.send(HttpRequest.newBuilder(uri).build(), response -> {
                probe.run();
                return BodySubscribers.discarding();
            });
        } finally {
            server.stop(0);
        }
    }
}
