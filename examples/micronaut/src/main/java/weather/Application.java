package weather;

import io.micronaut.runtime.Micronaut;

/** Serves forecasts at <a href="http://localhost:8080/forecast/Oslo/mono">port 8080</a>. */
public final class Application {

    private Application() {}

    public static void main(String[] arguments) {
        Micronaut.run(Application.class, arguments);
    }
}
