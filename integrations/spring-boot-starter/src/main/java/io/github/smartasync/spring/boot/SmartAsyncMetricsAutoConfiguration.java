package io.github.smartasync.spring.boot;

import io.github.smartasync.micrometer.SmartAsyncMetrics;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Map;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
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

    /** Measures executors. Of several runtimes each has its name as a tag. */
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
