package io.github.smartasync.threads.plain;

import static io.github.smartasync.threads.Kinds.mayBlock;
import static io.github.smartasync.threads.Kinds.refused;

import io.github.smartasync.threads.Probe;
import io.undertow.Undertow;
import io.undertow.server.HttpHandler;
import io.undertow.server.handlers.BlockingHandler;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.util.Callback;
import org.glassfish.grizzly.IOStrategy;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.Response;
import org.glassfish.grizzly.strategies.SameThreadIOStrategy;
import org.glassfish.grizzly.strategies.WorkerThreadIOStrategy;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Servers answer a request on the thread that is tried. */
class ServerThreadsTest {

    @TestFactory
    Stream<DynamicTest> undertow() {
        return Stream.of(
                refused("Undertow I/O thread", "XNIO", probe -> inUndertow(exchange -> probe.run())),
                mayBlock("Undertow worker", probe -> inUndertow(new BlockingHandler(exchange -> probe.run()))));
    }

    @TestFactory
    Stream<DynamicTest> grizzly() {
        return Stream.of(
                refused("Grizzly selector", "Grizzly", probe -> inGrizzly(probe, SameThreadIOStrategy.getInstance())),
                mayBlock("Grizzly worker", probe -> inGrizzly(probe, WorkerThreadIOStrategy.getInstance())));
    }

    /** Jetty's threads select, and run a handler that may block, after another thread has taken over the selecting. */
    @TestFactory
    Stream<DynamicTest> jetty() {
        return Stream.of(mayBlock("Jetty handler", ServerThreadsTest::inJetty));
    }

    private static void inUndertow(HttpHandler handler) throws Exception {
        Undertow server = Undertow.builder()
                .addHttpListener(0, "localhost", handler)
                .setIoThreads(1)
                .build();
        server.start();
        try {
            request(((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort());
        } finally {
            server.stop();
        }
    }

    private static void inGrizzly(Probe probe, IOStrategy strategy) throws Exception {
        HttpServer server = new HttpServer();
        NetworkListener listener = new NetworkListener("test", "localhost", 0);
        listener.getTransport().setIOStrategy(strategy);
        server.addListener(listener);
        server.getServerConfiguration().addHttpHandler(new org.glassfish.grizzly.http.server.HttpHandler() {
            @Override
            public void service(Request request, Response response) {
                probe.run();
            }
        });
        server.start();
        try {
            request(listener.getPort());
        } finally {
            server.shutdownNow();
        }
    }

    private static void inJetty(Probe probe) throws Exception {
        org.eclipse.jetty.server.Server server =
                new org.eclipse.jetty.server.Server(new InetSocketAddress("localhost", 0));
        server.setHandler(new Handler.Abstract() {
            @Override
            public boolean handle(
                    org.eclipse.jetty.server.Request request,
                    org.eclipse.jetty.server.Response response,
                    Callback callback) {
                probe.run();
                callback.succeeded();
                return true;
            }
        });
        server.start();
        try {
            request(server.getURI().getPort());
        } finally {
            server.stop();
        }
    }

    private static void request(int port) throws IOException, InterruptedException {
        HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                                .build(),
                        BodyHandlers.discarding());
    }
}
