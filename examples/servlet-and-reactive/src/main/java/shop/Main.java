package shop;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import warehouse.Warehouse;

/** Opens both applications and is the customer of the shop. */
final class Main {

    private static final HttpClient CUSTOMER = HttpClient.newHttpClient();

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        try (Warehouse warehouse = new Warehouse("jdbc:h2:mem:");
                Shop shop = new Shop(warehouse.address(), Duration.ofSeconds(5))) {
            URI apples = shop.address().resolve("stock?article=apple");
            ask(HttpRequest.newBuilder(apples).build());
            for (int i = 0; i < 3; i++) {
                ask(HttpRequest.newBuilder(apples).POST(BodyPublishers.noBody()).build());
            }
            ask(HttpRequest.newBuilder(apples).build());
        }
    }

    private static void ask(HttpRequest request) throws Exception {
        HttpResponse<String> response = CUSTOMER.send(request, BodyHandlers.ofString());
        System.out.println(request.method() + " " + request.uri().getRawPath() + "?"
                + request.uri().getRawQuery() + " -> " + response.statusCode() + " " + response.body());
    }
}
