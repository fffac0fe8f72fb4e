package io.github.smartasync.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.micrometer.common.KeyValue;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SmartAsyncObservationsTest {

    private final ObservationRegistry observations = ObservationRegistry.create();
    private final List<Observation.Context> stopped = new CopyOnWriteArrayList<>();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final SmartAsyncRuntime runtime = SmartAsyncRuntime.builder()
            .executor("db", 1)
            .listener(SmartAsyncObservations.methods(observations, SmartAsyncMetrics.calls(meters, Tags.empty())))
            .build();

    SmartAsyncObservationsTest() {
        observations.observationConfig().observationHandler(new ObservationHandler<>() {
            @Override
            public void onStop(Observation.Context context) {
                stopped.add(context);
            }

            @Override
            public boolean supportsContext(Observation.Context context) {
                return true;
            }
        });
    }

    @AfterEach
    void closeRuntime() {
        runtime.close();
    }

    @Test
    void aMethodRunsInsideAnObservation() {
        String seen =
                ObservedAsync.of(new Observed(observations), runtime).current().join();

        assertThat(seen).isEqualTo("smartasync.method");
        assertThat(stopped).singleElement().satisfies(context -> {
            assertThat(context.getContextualName()).isEqualTo("Observed.current()");
            assertThat(context.getLowCardinalityKeyValues())
                    .containsExactlyInAnyOrder(
                            KeyValue.of("smartasync.operation", "Observed.current()"),
                            KeyValue.of("smartasync.executor", "db"));
            assertThat(context.getError()).isNull();
        });
    }

    @Test
    void itsParentIsTheObservationOfTheCaller() {
        ObservedAsync view = ObservedAsync.of(new Observed(observations), runtime);
        Observation.createNotStarted("purchase", observations)
                .observe(() -> view.current().join());

        assertThat(stopped).extracting(Observation.Context::getName).containsExactly("smartasync.method", "purchase");
        assertThat(stopped.get(0).getParentObservation()).isNotNull();
        assertThat(stopped.get(0).getParentObservation().getContextView().getName())
                .isEqualTo("purchase");
    }

    @Test
    void itsErrorIsWhatTheMethodThrows() {
        assertThat(ObservedAsync.of(new Observed(observations), runtime).fails())
                .failsWithin(Duration.ofMinutes(1));

        assertThat(stopped)
                .singleElement()
                .satisfies(context -> assertThat(context.getError()).isInstanceOf(IllegalStateException.class));
    }

    @Test
    void oneStatementIsEnough() {
        // snippet:observe
        SmartAsyncRuntime runtime = SmartAsyncRuntime.builder()
                .executor("db", 10)
                .listener(SmartAsyncObservations.methods(observations))
                .build();
        // end:observe
        try (runtime) {
            assertThat(ObservedAsync.of(new Observed(observations), runtime)
                            .current()
                            .join())
                    .isEqualTo("smartasync.method");
        }
    }

    @Test
    void theOtherListenerIsToldAsWell() {
        assertThat(ObservedAsync.of(new Observed(observations), runtime)
                        .current()
                        .join())
                .isNotEmpty();

        assertThat(meters.get("smartasync.offload").timer().count()).isEqualTo(1);
    }
}
