package io.github.smartasync.threads.plain;

import static io.github.smartasync.threads.Kinds.mayBlock;
import static io.github.smartasync.threads.Kinds.refused;

import com.sun.net.httpserver.HttpServer;
import io.github.smartasync.threads.Probe;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.stream.Stream;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.http.HttpHost;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClients;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Clients deliver the answer of a server on the thread that is tried. */
@SuppressWarnings("FutureReturnValueIgnored") // the probe tells when it ran
class HttpClientThreadsTest {

    private static HttpServer server;

    @BeforeAll
    static void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 2);
            exchange.getResponseBody().write(new byte[] {'{', '}'});
            exchange.close();
        });
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @TestFactory
    Stream<DynamicTest> apache() {
        return Stream.of(
                refused("HttpAsyncClient 4", "Apache HttpAsyncClient", HttpClientThreadsTest::inHttpAsyncClient),
                refused("HttpClient 5", "Apache HttpClient", HttpClientThreadsTest::inHttpClient));
    }

    @TestFactory
    Stream<DynamicTest> elasticsearch() {
        return Stream.of(
                refused("Elasticsearch RestClient", "Elasticsearch", HttpClientThreadsTest::inElasticsearch),
                refused("Elasticsearch Rest5Client", "Elasticsearch", HttpClientThreadsTest::inElasticsearch5),
                refused("OpenSearch RestClient", "Apache HttpAsyncClient", HttpClientThreadsTest::inOpenSearch));
    }

    /** Of calls, a few threads are shared. */
    @TestFactory
    Stream<DynamicTest> okHttp() {
        return Stream.of(
                mayBlock("OkHttp call", HttpClientThreadsTest::inOkHttp),
                mayBlock("OkHttp web socket", HttpClientThreadsTest::inWebSocket));
    }

    private static String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    private static void inHttpAsyncClient(Probe probe) throws Exception {
        try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
            client.start();
            client.execute(new HttpGet(address()), new org.apache.http.concurrent.FutureCallback<>() {
                @Override
                public void completed(org.apache.http.HttpResponse response) {
                    probe.run();
                }

                @Override
                public void failed(Exception failure) {}

                @Override
                public void cancelled() {}
            });
            probe.await();
        }
    }

    private static void inHttpClient(Probe probe) throws Exception {
        try (var client = org.apache.hc.client5.http.impl.async.HttpAsyncClients.createDefault()) {
            client.start();
            client.execute(
                    SimpleHttpRequest.create("GET", address()), new org.apache.hc.core5.concurrent.FutureCallback<>() {
                        @Override
                        public void completed(org.apache.hc.client5.http.async.methods.SimpleHttpResponse response) {
                            probe.run();
                        }

                        @Override
                        public void failed(Exception failure) {}

                        @Override
                        public void cancelled() {}
                    });
            probe.await();
        }
    }

    private static void inElasticsearch(Probe probe) throws Exception {
        try (var client = org.elasticsearch.client.RestClient.builder(
                        new HttpHost("localhost", server.getAddress().getPort()))
                .build()) {
            client.performRequestAsync(
                    new org.elasticsearch.client.Request("GET", "/"), new org.elasticsearch.client.ResponseListener() {
                        @Override
                        public void onSuccess(org.elasticsearch.client.Response response) {
                            probe.run();
                        }

                        @Override
                        public void onFailure(Exception failure) {}
                    });
            probe.await();
        }
    }

    private static void inElasticsearch5(Probe probe) throws Exception {
        try (var client = co.elastic.clients.transport.rest5_client.low_level.Rest5Client.builder(URI.create(address()))
                .build()) {
            client.performRequestAsync(
                    new co.elastic.clients.transport.rest5_client.low_level.Request("GET", "/"),
                    new co.elastic.clients.transport.rest5_client.low_level.ResponseListener() {
                        @Override
                        public void onSuccess(co.elastic.clients.transport.rest5_client.low_level.Response response) {
                            probe.run();
                        }

                        @Override
                        public void onFailure(Exception failure) {}
                    });
            probe.await();
        }
    }

    private static void inOpenSearch(Probe probe) throws Exception {
        try (var client = org.opensearch.client.RestClient.builder(
                        new HttpHost("localhost", server.getAddress().getPort()))
                .build()) {
            client.performRequestAsync(
                    new org.opensearch.client.Request("GET", "/"), new org.opensearch.client.ResponseListener() {
                        @Override
                        public void onSuccess(org.opensearch.client.Response response) {
                            probe.run();
                        }

                        @Override
                        public void onFailure(Exception failure) {}
                    });
            probe.await();
        }
    }

    private static void inOkHttp(Probe probe) throws Exception {
        OkHttpClient client = new OkHttpClient();
        client.newCall(new Request.Builder().url(address()).build()).enqueue(new Callback() {
            @Override
            public void onFailure(Call call, IOException failure) {}

            @Override
            public void onResponse(Call call, Response response) {
                response.close();
                probe.run();
            }
        });
        probe.await();
        client.dispatcher().executorService().shutdown();
    }

    /** The server says something as soon as the socket is open. */
    private static void inWebSocket(Probe probe) throws Exception {
        OkHttpClient client = new OkHttpClient();
        try (MockWebServer sockets = new MockWebServer()) {
            sockets.enqueue(new MockResponse().withWebSocketUpgrade(new WebSocketListener() {
                @Override
                public void onOpen(WebSocket socket, Response response) {
                    socket.send("apple");
                }
            }));
            sockets.start();
            Request request = new Request.Builder().url(sockets.url("/")).build();
            WebSocket socket = client.newWebSocket(request, new WebSocketListener() {
                @Override
                public void onMessage(WebSocket socket, String text) {
                    probe.run();
                }
            });
            probe.await();
            socket.cancel();
        }
        client.dispatcher().executorService().shutdown();
    }
}
