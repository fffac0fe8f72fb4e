package pages;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A host of pages in this process. It counts how many of them are asked for at the same time. */
final class Site implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final Runnable answering;

    /** One that runs the given code for each request, before it answers. */
    Site(Runnable answering) throws IOException {
        this.answering = answering;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    URI page(String name) {
        InetSocketAddress address = server.getAddress();
        return URI.create("http://" + address.getHostString() + ":" + address.getPort() + "/" + name);
    }

    /** The largest number of requests that were answered at the same time. */
    int mostAtATime() {
        return most.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        most.accumulateAndGet(running.incrementAndGet(), Math::max);
        answering.run();
        String name = exchange.getRequestURI().getPath().substring(1);
        byte[] page = ("<title>About " + name + "</title><a href='/apples'>apples</a> <a href='/pears'>pears</a>")
                .getBytes(StandardCharsets.UTF_8);
        running.decrementAndGet(); // before the answer: the next request may come as soon as this one is there
        exchange.sendResponseHeaders(name.equals("gone") ? 404 : 200, page.length);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(page);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}
