package quickstart;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** The HTTP server that {@link PriceService} asks: {@code GET /apple} answers {@code 1.20}. */
final class PriceServer implements AutoCloseable {

    private static final Map<String, String> PRICES = Map.of("apple", "1.20", "pear", "1.45");

    private final ExecutorService executor =
            Executors.newSingleThreadExecutor(task -> new Thread(task, "price-server"));
    private final AtomicInteger requests = new AtomicInteger();
    private final HttpServer server;
    private final Transcript transcript;

    PriceServer(Transcript transcript) throws IOException {
        this.transcript = transcript;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(executor);
        server.start();
    }

    URI address() {
        return URI.create("http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort());
    }

    /** How often it was asked so far. */
    int requests() {
        return requests.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        String price = PRICES.getOrDefault(exchange.getRequestURI().getPath().substring(1), "");
        transcript.say("the price server answers " + price);
        byte[] body = price.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        executor.shutdown();
    }
}
