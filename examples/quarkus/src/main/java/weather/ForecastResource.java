package weather;

import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.concurrent.CompletionStage;

// snippet:resource
/** Quarkus calls all of these methods on its event loop, except the last. */
@Path("/forecast/{city}")
public class ForecastResource {

    private final ForecastsSync forecasts;
    private final ForecastsAsync asyncForecasts;
    private final ForecastsMutiny mutinyForecasts;

    ForecastResource(ForecastsSync forecasts, ForecastsAsync asyncForecasts, ForecastsMutiny mutinyForecasts) {
        this.forecasts = forecasts;
        this.asyncForecasts = asyncForecasts;
        this.mutinyForecasts = mutinyForecasts;
    }

    @GET
    @Path("uni")
    public Uni<String> uni(@PathParam("city") String city) {
        return mutinyForecasts.tomorrow(city);
    }

    @GET
    @Path("future")
    public CompletionStage<String> future(@PathParam("city") String city) {
        return asyncForecasts.tomorrow(city);
    }

    /** The mistake: this method runs on the event loop. The call is refused, and the service is not called. */
    @GET
    @Path("mistake")
    @NonBlocking
    public String mistake(@PathParam("city") String city) {
        return forecasts.tomorrow(city);
    }

    /** Quarkus calls this one on a thread that may block. */
    @GET
    @Path("plain")
    public String plain(@PathParam("city") String city) {
        return forecasts.tomorrow(city);
    }
}
// end:resource
