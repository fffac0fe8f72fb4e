package quickstart;

import static io.github.smartasync.SmartAsync.View.ASYNC;
import static io.github.smartasync.SmartAsync.View.REACTOR;
import static io.github.smartasync.SmartAsync.View.SYNC;

import io.github.smartasync.SmartAsync;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.CompletableFuture;

// snippet:source
/** The prices of a shop: today's come from a server, yesterday's from files. */
@SmartAsync(views = {SYNC, ASYNC, REACTOR})
public class PriceService {

    // end:source
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI server;
    private final Path archive;
    private final Transcript transcript;

    PriceService(URI server, Path archive, Transcript transcript) {
        this.server = server;
        this.archive = archive;
        this.transcript = transcript;
    }

    // snippet:source
    /** Today's price. An async method: it returns a future, which can fail with an IOException. */
    @SmartAsync(failsWith = IOException.class)
    public CompletableFuture<Price> priceOf(String article) {
        transcript.say("PriceService.priceOf sends its request");
        HttpRequest request =
                HttpRequest.newBuilder(server.resolve("/" + article)).build();
        return http.sendAsync(request, BodyHandlers.ofString())
                .thenApply(response -> new Price(article, new BigDecimal(response.body())));
    }

    /** Former prices. A blocking method: it reads its file on the thread that calls it. */
    public List<Price> history(String article) throws IOException {
        transcript.say("PriceService.history reads its file");
        return Files.readAllLines(archive.resolve(article)).stream()
                .map(line -> new Price(article, new BigDecimal(line)))
                .toList();
    }

    /** The currency of all prices. It never waits, so all views have it as it is. */
    @SmartAsync.Direct
    public Currency currency() {
        return Currency.getInstance("EUR");
    }
}
// end:source
