package io.github.smartasync.spring.boot;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** The runtime of the application, unless it defines its own, and its end. */
@AutoConfiguration
@EnableConfigurationProperties(SmartAsyncProperties.class)
@SuppressWarnings({"exports", "missing-explicit-ctor"}) // only Spring Boot uses it
public class SmartAsyncAutoConfiguration {

    /** Never the shared runtime: a JVM can have several applications, in tests and in servers. */
    @Bean
    @ConditionalOnMissingBean
    SmartAsyncRuntime smartAsyncRuntime(
            SmartAsyncProperties properties,
            ConfigurableListableBeanFactory beans,
            ObjectProvider<SmartAsyncRuntimeCustomizer> customizers) {
        SmartAsyncRuntime.Builder builder = SmartAsyncRuntime.builder();
        builder.blockingPolicy(properties.blockingPolicy());
        Optional.ofNullable(properties.timeout()).ifPresent(builder::timeout);
        Optional.ofNullable(properties.maxConcurrency()).ifPresent(builder::maxConcurrency);
        Optional.ofNullable(properties.queueLimit()).ifPresent(builder::queueLimit);
        if (properties.executor() != null) {
            builder.executor(new ApplicationExecutor(beans, properties.executor()));
        }
        if (properties.mdc()) {
            builder.carrier(new MdcCarrier());
        }
        for (String name : executors(beans)) {
            if (!properties.executors().containsKey(name)) {
                builder.executor(name, new ApplicationExecutor(beans, name));
            }
        }
        properties.executors().forEach((name, executor) -> builder.executor(name, executor.maxConcurrency()));
        customizers.orderedStream().forEach(customizer -> customizer.customize(builder));
        return builder.build();
    }

    /** The names of executors of the application, their aliases too. */
    private static Set<String> executors(ConfigurableListableBeanFactory beans) {
        Set<String> names = new LinkedHashSet<>();
        for (String name : beans.getBeanNamesForType(Executor.class, false, false)) {
            names.add(name);
            names.addAll(List.of(beans.getAliases(name)));
        }
        return names;
    }

    /** Ends all runtimes of the application, also those that it defines. */
    @Bean
    RuntimeShutdown smartAsyncShutdown(
            ConfigurableApplicationContext context,
            SmartAsyncProperties properties,
            Map<String, SmartAsyncRuntime> runtimes) {
        ConfigurableListableBeanFactory beans = context.getBeanFactory();
        List<SmartAsyncRuntime> closed = runtimes.entrySet().stream()
                .filter(runtime -> isClosedBySpring(runtime.getKey(), beans))
                .map(Map.Entry::getValue)
                .toList();
        return new RuntimeShutdown(context, closed, properties.shutdownTimeout());
    }

    /** Not if its definition says {@code destroyMethod = ""}: then somebody else closes it. */
    private static boolean isClosedBySpring(String name, ConfigurableListableBeanFactory beans) {
        return !beans.containsBeanDefinition(name)
                || !"".equals(beans.getMergedBeanDefinition(name).getDestroyMethodName());
    }
}
