package io.github.smartasync.spring.boot;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.ReactiveSecurityContextHolderThreadLocalAccessor;
import reactor.core.publisher.Mono;

/** The identity of reactive requests in offloaded methods. That of others is carried without this. */
@AutoConfiguration(before = SmartAsyncAutoConfiguration.class)
@ConditionalOnClass({ReactiveSecurityContextHolderThreadLocalAccessor.class, Mono.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
final class SmartAsyncSecurityAutoConfiguration {

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SmartAsyncRuntimeCustomizer smartAsyncReactiveIdentity() {
        return builder -> builder.carrier(new ReactiveIdentityCarrier());
    }
}
