package weather;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

// snippet:runtime
/** The runtime of all views. Without this class, they use the shared one. */
@Singleton
public class Threads {

    @Produces
    @Singleton
    SmartAsyncRuntime runtime() {
        return SmartAsyncRuntime.builder().threadNames("weather").build();
    }

    void close(@Disposes SmartAsyncRuntime runtime) {
        runtime.close();
    }
}
// end:runtime
