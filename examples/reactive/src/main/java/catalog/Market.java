package catalog;

import io.r2dbc.spi.ConnectionFactories;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.netty.DisposableServer;

/** A reactive service that a command line tool calls, and a blocking service that reactive handlers call. */
final class Market {

    private Market() {}

    /** Runs the three acts and prints their transcript. */
    public static void main(String[] args) throws Exception {
        play(new Transcript(System.out));
    }

    static void play(Transcript transcript) throws Exception {
        importProducts(transcript);

        BlockingQueue<Integer> answers = new LinkedBlockingQueue<>();
        SupplierReactor supplier = SupplierReactor.of(new Supplier(answers, transcript));
        DisposableServer shop = new Shop(supplier, transcript).open();
        try {
            answers.add(3);
            askForDays(shop, transcript);
            askAndGoAway(shop, transcript);
        } finally {
            shop.disposeNow();
        }
    }

    private static void importProducts(Transcript transcript) {
        transcript.act("1. A command line tool may block. It calls the sync view of the reactive catalog.");
        // snippet:sync
        CatalogSync catalog = CatalogSync.of(new Catalog(database("market")));
        // end:sync
        Importer importer = new Importer(catalog, transcript);
        importer.load(List.of(new Product("pear", "0.90"), new Product("apple", "1.20"), new Product("pear", "0.95")));
        importer.print();
    }

    private static void askForDays(DisposableServer shop, Transcript transcript) throws Exception {
        transcript.act("2. A WebFlux handler must not block. It calls the Reactor view of the blocking supplier.");
        HttpResponse<String> response = get(shop, "/days/apple", transcript).get();
        transcript.say("-> " + response.statusCode() + " " + response.body());
    }

    private static void askAndGoAway(DisposableServer shop, Transcript transcript) throws Exception {
        transcript.act("3. The customer goes away. The request is cancelled, and the supplier is asked no longer.");
        CompletableFuture<HttpResponse<String>> response = get(shop, "/days/pear", transcript);
        transcript.await("Supplier.daysFor asks for pear");
        transcript.say("the customer goes away");
        response.cancel(true);
        transcript.await("Supplier.daysFor is interrupted");
    }

    private static CompletableFuture<HttpResponse<String>> get(
            DisposableServer shop, String path, Transcript transcript) {
        transcript.say("GET " + path);
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + shop.port() + path))
                .build();
        return HttpClient.newHttpClient().sendAsync(request, BodyHandlers.ofString());
    }

    /** A database of that name in memory, with one empty table. It lives as long as the JVM. */
    static DatabaseClient database(String name) {
        DatabaseClient database =
                DatabaseClient.create(ConnectionFactories.get("r2dbc:h2:mem:///" + name + "?DB_CLOSE_DELAY=-1"));
        database.sql("CREATE TABLE product (name VARCHAR PRIMARY KEY, price DECIMAL(9, 2))")
                .then()
                .block();
        return database;
    }
}
