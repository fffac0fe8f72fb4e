package io.github.smartasync.spring.boot;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;

/** Requests of the user that the applications here know. */
final class Http {

    static final String USER = "ada";
    static final String PASSWORD = "lovelace";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Http() {}

    static CompletableFuture<String> get(String port, String path) {
        byte[] credentials = (USER + ":" + PASSWORD).getBytes(StandardCharsets.US_ASCII);
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials))
                .build();
        return CLIENT.sendAsync(request, HttpResponse.BodyHandlers.ofString()).thenApply(HttpResponse::body);
    }
}
