package io.github.smartasync.spring.boot;

import io.github.smartasync.micrometer.SmartAsyncMetrics;
import io.github.smartasync.micrometer.SmartAsyncObservations;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.spi.CallListener;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.observation.ObservationRegistry;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The meters of {@code smartasync-micrometer}, where that and a registry are there. */
@AutoConfiguration(before = SmartAsyncAutoConfiguration.class)
@ConditionalOnClass({MeterRegistry.class, SmartAsyncMetrics.class})
final class SmartAsyncMetricsAutoConfiguration {

    /** Measures calls. Before other customizers, so that one of them can set another listener. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SmartAsyncRuntimeCustomizer smartAsyncCallMetrics(ObjectProvider<MeterRegistry> registry) {
        return builder -> registry.ifUnique(unique -> builder.listener(SmartAsyncMetrics.calls(unique, Tags.empty())));
    }

    /** Observes methods, if a property says so. After the measures of calls, which it passes on to. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 1)
    @ConditionalOnProperty("smartasync.observations")
    SmartAsyncRuntimeCustomizer smartAsyncObservations(
            ObjectProvider<MeterRegistry> registry, ObjectProvider<ObservationRegistry> observations) {
        return builder -> observations.ifUnique(unique -> builder.listener(listener(unique, registry.getIfUnique())));
    }

    private static CallListener listener(ObservationRegistry observations, @Nullable MeterRegistry registry) {
        return registry == null
                ? SmartAsyncObservations.methods(observations)
                : SmartAsyncObservations.methods(observations, SmartAsyncMetrics.calls(registry, Tags.empty()));
    }

    /** Measures executors. If there are several runtimes, the name of each is a tag. */
    @Bean
    MeterBinder smartAsyncExecutorMetrics(ListableBeanFactory beans) {
        return registry -> {
            Map<String, SmartAsyncRuntime> all = beans.getBeansOfType(SmartAsyncRuntime.class);
            all.forEach((name, runtime) -> SmartAsyncMetrics.executors(
                            runtime, all.size() == 1 ? Tags.empty() : Tags.of(Tag.of("runtime", name)))
                    .bindTo(registry));
        };
    }
}
