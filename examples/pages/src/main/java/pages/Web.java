package pages;

import io.github.smartasync.SmartAsync;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Pages of the web. */
// snippet:web
@SmartAsync(timeout = "10s")
public class Web {

    private final HttpClient client = HttpClient.newHttpClient();

    /** Fetches a page and parses it. */
    @SmartAsync(failsWith = IOException.class)
    public CompletableFuture<Page> read(URI address) {
        return client.sendAsync(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .thenApply(Web::parse);
    }
    // end:web

    private static Page parse(HttpResponse<String> response) {
        if (response.statusCode() != 200) {
            throw new CompletionException(new IOException(response.uri() + " answers " + response.statusCode()));
        }
        Document document = Jsoup.parse(response.body(), response.uri().toString());
        return new Page(
                response.uri(), document.title(), document.select("a[href]").size());
    }
}
