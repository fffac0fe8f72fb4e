package shop;

import io.github.smartasync.SmartAsync;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

// snippet:client
/** The warehouse, over HTTP. An asynchronous client: it returns futures and never blocks. */
@SmartAsync(failsWith = IOException.class)
public class WarehouseClient {

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI warehouse;

    public WarehouseClient(URI warehouse) {
        this.warehouse = warehouse;
    }

    /** How many pieces are left. */
    @SmartAsync(failsWith = {IOException.class, UnknownArticleException.class})
    public CompletableFuture<Integer> pieces(String article) {
        return ask(stockOf(article).GET()).thenCompose(response -> switch (response.statusCode()) {
            case 200 -> CompletableFuture.completedFuture(Integer.valueOf(response.body()));
            case 404 -> CompletableFuture.failedFuture(new UnknownArticleException(article));
            default -> CompletableFuture.failedFuture(unexpected(response));
        });
    }
    // end:client

    /** Takes one piece; false if none is left. */
    public CompletableFuture<Boolean> take(String article) {
        return ask(stockOf(article).POST(BodyPublishers.noBody()))
                .thenCompose(response -> switch (response.statusCode()) {
                    case 204 -> CompletableFuture.completedFuture(true);
                    case 409 -> CompletableFuture.completedFuture(false);
                    default -> CompletableFuture.failedFuture(unexpected(response));
                });
    }

    private HttpRequest.Builder stockOf(String article) {
        return HttpRequest.newBuilder(warehouse.resolve("stock/" + URLEncoder.encode(article, StandardCharsets.UTF_8)));
    }

    private CompletableFuture<HttpResponse<String>> ask(HttpRequest.Builder request) {
        return http.sendAsync(request.build(), BodyHandlers.ofString());
    }

    private static IOException unexpected(HttpResponse<String> response) {
        return new IOException("the warehouse answers " + response.statusCode());
    }
}
