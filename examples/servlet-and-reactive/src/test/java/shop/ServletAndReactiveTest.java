package shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.runtime.BlockingRefusedException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reactor.netty.resources.LoopResources;
import warehouse.Warehouse;

/** A customer asks the shop over HTTP, and the shop asks the warehouse. */
final class ServletAndReactiveTest {

    /** Whoever waits for a lock waits until it has it. */
    private static final String DATABASE = "jdbc:h2:mem:stock;LOCK_TIMEOUT=600000";

    private static final HttpClient CUSTOMER = HttpClient.newHttpClient();

    private static Warehouse warehouse;
    private static Shop shop;

    @BeforeAll
    static void open() throws Exception {
        warehouse = new Warehouse(DATABASE);
        shop = new Shop(warehouse.address(), Duration.ofMinutes(1));
    }

    @AfterAll
    static void close() throws Exception {
        shop.close();
        warehouse.close();
    }

    @Test
    void sellsWhatIsThere() throws Exception {
        assertThat(get("stock?article=apple").body()).isEqualTo("apple: 2");
        assertThat(post("stock?article=apple").body()).isEqualTo("sold");
        assertThat(post("stock?article=apple").body()).isEqualTo("sold");
        assertThat(post("stock?article=apple").body()).isEqualTo("sold out");
        assertThat(get("stock?article=apple").body()).isEqualTo("apple: 0");
    }

    /** The checked exception of the asynchronous client arrives in the servlet as what it is. */
    @Test
    void unknownArticlesAreNotFound() throws Exception {
        HttpResponse<String> response = get("stock?article=plum");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("unknown article plum");
    }

    /** The warehouse has one event loop: if the driver held it, the second request would have no answer. */
    @Test
    void theEventLoopAnswersWhileTheDriverBlocks() throws Exception {
        try (HeldUpdates updates = HeldUpdates.in(DATABASE)) {
            CompletableFuture<HttpResponse<String>> held =
                    CUSTOMER.sendAsync(posted("stock?article=pear"), BodyHandlers.ofString());
            updates.awaitFirst();

            assertThat(get("stock?article=apple").statusCode()).isEqualTo(200);
            assertThat(held).isNotDone();

            updates.release();
            assertThat(held.join().body()).isEqualTo("sold");
        }
    }

    @Test
    void theShopDoesNotWaitForeverForTheWarehouse() throws Exception {
        try (HeldUpdates updates = HeldUpdates.in(DATABASE);
                Shop impatient = new Shop(warehouse.address(), Duration.ofMillis(1))) {
            URI pears = impatient.address().resolve("stock?article=pear");

            HttpResponse<String> response = CUSTOMER.send(posted(pears), BodyHandlers.ofString());

            assertThat(response.statusCode()).isEqualTo(504);
            assertThat(response.body()).contains("WarehouseClient.take(String)");
            updates.release();
        }
    }

    /** What is right in the servlet is a mistake on an event loop, and fails before the client sends anything. */
    @Test
    void theSyncViewIsRefusedOnAnEventLoop() {
        LoopResources eventLoops = LoopResources.create("reactive", 1, true);
        WarehouseClientSync client = WarehouseClientSync.of(new WarehouseClient(warehouse.address()));

        assertThat(eventLoops.onServer(false).submit(() -> client.pieces("apple")))
                .failsWithin(Duration.ofMinutes(1))
                .withThrowableThat()
                .withCauseInstanceOf(BlockingRefusedException.class)
                .withMessageContaining("WarehouseClientAsync.pieces(String)");
        eventLoops.dispose();
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return CUSTOMER.send(
                HttpRequest.newBuilder(shop.address().resolve(path)).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path) throws Exception {
        return CUSTOMER.send(posted(path), BodyHandlers.ofString());
    }

    private static HttpRequest posted(String path) {
        return posted(shop.address().resolve(path));
    }

    private static HttpRequest posted(URI address) {
        return HttpRequest.newBuilder(address).POST(BodyPublishers.noBody()).build();
    }
}
