package weather;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** Asks the running application by HTTP. */
@QuarkusTest
class ForecastResourceTest {

    @TestHTTPResource("/forecast/Oslo/")
    URI oslo;

    @Inject
    Forecasts forecasts;

    @Test
    void anEndpointThatReturnsUniCallsTheMutinyView() throws Exception {
        assertThat(get("uni").body()).startsWith("Oslo: sunny, computed on weather-");
    }

    @Test
    void anEndpointThatReturnsAFutureCallsTheAsyncView() throws Exception {
        assertThat(get("future").body()).startsWith("Oslo: sunny, computed on weather-");
    }

    @Test
    void theSyncViewIsRefusedOnTheEventLoop() throws Exception {
        int before = forecasts.asked();

        HttpResponse<String> response = get("mistake");

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body()).contains("BlockingRefusedException", "ForecastsAsync.tomorrow(String)");
        assertThat(forecasts.asked()).isEqualTo(before);
    }

    @Test
    void theSyncViewAnswersOnAWorkerThread() throws Exception {
        assertThat(get("plain").body()).startsWith("Oslo: sunny, computed on executor-thread");
    }

    private HttpResponse<String> get(String endpoint) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(oslo.resolve(endpoint)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
