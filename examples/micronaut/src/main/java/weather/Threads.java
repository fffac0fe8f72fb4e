package weather;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

// snippet:runtime
/** The runtime of all views. Without this class, they use the shared one. */
@Factory
class Threads {

    @Singleton
    @Bean(preDestroy = "close")
    SmartAsyncRuntime runtime() {
        return SmartAsyncRuntime.builder().threadNames("weather").build();
    }
}
// end:runtime
