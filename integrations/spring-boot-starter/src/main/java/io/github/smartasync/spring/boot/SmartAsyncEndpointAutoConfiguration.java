package io.github.smartasync.spring.boot;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.Map;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** The endpoint of the actuator, where that is on the class path and the endpoint is exposed. */
@AutoConfiguration(after = SmartAsyncAutoConfiguration.class)
@ConditionalOnClass(ConditionalOnAvailableEndpoint.class)
final class SmartAsyncEndpointAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnAvailableEndpoint
    SmartAsyncEndpoint smartAsyncEndpoint(Map<String, SmartAsyncRuntime> runtimes) {
        return new SmartAsyncEndpoint(runtimes);
    }
}
