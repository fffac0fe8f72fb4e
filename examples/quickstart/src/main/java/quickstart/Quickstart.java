package quickstart;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import reactor.netty.DisposableServer;

/** One service, called through both of its views: from main, from an event loop, and from an event loop by mistake. */
final class Quickstart {

    private static final HttpClient CUSTOMER = HttpClient.newHttpClient();

    private Quickstart() {}

    /** Runs the three acts and prints their transcript. */
    public static void main(String[] args) throws Exception {
        play(new Transcript(System.out));
    }

    static void play(Transcript transcript) throws IOException, InterruptedException {
        Path archive = Files.createTempDirectory("prices");
        Path apples = Files.write(archive.resolve("apple"), List.of("1.05", "1.10"));
        try (PriceServer server = new PriceServer(transcript)) {
            // snippet:views
            PriceService service = new PriceService(server.address(), archive, transcript);
            PriceServiceSync prices = PriceServiceSync.of(service);
            PriceServiceReactor reactorPrices = PriceServiceReactor.of(service);
            // end:views

            callFromMain(prices, transcript);
            DisposableServer shop = new Shop(reactorPrices, prices, transcript).open();
            try {
                callFromEventLoop(shop, transcript);
                callFromEventLoopByMistake(shop, server, transcript);
            } finally {
                shop.disposeNow();
            }
        } finally {
            Files.delete(apples);
            Files.delete(archive);
        }
    }

    private static void callFromMain(PriceServiceSync prices, Transcript transcript) throws IOException {
        transcript.act("1. main may block. It calls the sync view and gets values.");
        transcript.say("prices.priceOf(\"apple\")");
        // snippet:main
        Price today = prices.priceOf("apple");
        // end:main
        transcript.say("-> " + today + " " + prices.currency());
        transcript.say("prices.history(\"apple\")");
        // snippet:main
        List<Price> history = prices.history("apple");
        // end:main
        transcript.say("-> " + history);
    }

    private static void callFromEventLoop(DisposableServer shop, Transcript transcript)
            throws IOException, InterruptedException {
        transcript.act("2. A web server's event loop must not block. It calls the Reactor view and gets Monos.");
        get(shop, "/price/apple", transcript);
        get(shop, "/history/apple", transcript);
    }

    private static void callFromEventLoopByMistake(DisposableServer shop, PriceServer server, Transcript transcript)
            throws IOException, InterruptedException {
        transcript.act("3. The event loop calls the sync view: a mistake, refused before anything is done.");
        int before = server.requests();
        get(shop, "/mistake/apple", transcript);
        transcript.say("requests that reached the price server: " + (server.requests() - before));
    }

    private static void get(DisposableServer shop, String path, Transcript transcript)
            throws IOException, InterruptedException {
        transcript.say("GET " + path);
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + shop.port() + path))
                .build();
        HttpResponse<String> response = CUSTOMER.send(request, BodyHandlers.ofString());
        transcript.say("-> " + response.statusCode() + " " + response.body());
    }
}
