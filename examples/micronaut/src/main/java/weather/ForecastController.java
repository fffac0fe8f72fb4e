package weather;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Mono;

// snippet:controller
/** Micronaut calls all of these methods on its event loop, except the last. */
@Controller("/forecast/{city}")
@Produces(MediaType.TEXT_PLAIN)
class ForecastController {

    private final ForecastsSync forecasts;
    private final ForecastsAsync asyncForecasts;
    private final ForecastsReactor reactorForecasts;

    ForecastController(ForecastsSync forecasts, ForecastsAsync asyncForecasts, ForecastsReactor reactorForecasts) {
        this.forecasts = forecasts;
        this.asyncForecasts = asyncForecasts;
        this.reactorForecasts = reactorForecasts;
    }

    @Get("/mono")
    Mono<String> mono(String city) {
        return reactorForecasts.tomorrow(city);
    }

    @Get("/future")
    CompletableFuture<String> future(String city) {
        return asyncForecasts.tomorrow(city);
    }

    /** The mistake: this method runs on the event loop. The call is refused, and the service is not called. */
    @Get("/mistake")
    String mistake(String city) {
        return forecasts.tomorrow(city);
    }

    /** Micronaut calls this one on a thread that may block. */
    @Get("/plain")
    @ExecuteOn(TaskExecutors.BLOCKING)
    String plain(String city) {
        return forecasts.tomorrow(city);
    }
}
// end:controller
