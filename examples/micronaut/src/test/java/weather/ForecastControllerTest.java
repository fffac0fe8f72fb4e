package weather;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Asks the running application by HTTP. */
class ForecastControllerTest {

    private static EmbeddedServer server;

    @BeforeAll
    static void start() {
        server = ApplicationContext.run(EmbeddedServer.class, Map.of("micronaut.server.port", -1));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void anEndpointThatReturnsMonoCallsTheReactorView() throws Exception {
        assertThat(get("mono").body()).startsWith("Oslo: sunny, computed on weather-");
    }

    @Test
    void anEndpointThatReturnsAFutureCallsTheAsyncView() throws Exception {
        assertThat(get("future").body()).startsWith("Oslo: sunny, computed on weather-");
    }

    @Test
    void theSyncViewIsRefusedOnTheEventLoop() throws Exception {
        Forecasts forecasts = server.getApplicationContext().getBean(Forecasts.class);
        int before = forecasts.asked();

        HttpResponse<String> response = get("mistake");

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body()).contains("ForecastsAsync.tomorrow(String)");
        assertThat(forecasts.asked()).isEqualTo(before);
    }

    @Test
    void theSyncViewAnswersOnAThreadThatMayBlock() throws Exception {
        HttpResponse<String> response = get("plain");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).startsWith("Oslo: sunny, computed on ").doesNotContain("weather-", "eventLoop");
    }

    private static HttpResponse<String> get(String endpoint) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.getURI().resolve("/forecast/Oslo/" + endpoint))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
