package io.github.smartasync.spring;

import org.springframework.beans.factory.aot.BeanRegistrationAotProcessor;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.type.AnnotationMetadata;

/** Every class with {@link ViewBeans} imports this. The first one brings the post-processor, which handles them all. */
final class ViewBeansRegistrar implements ImportBeanDefinitionRegistrar {

    static final String POST_PROCESSOR = "io.github.smartasync.spring.viewBeansPostProcessor";

    @Override
    public void registerBeanDefinitions(AnnotationMetadata importing, BeanDefinitionRegistry registry) {
        if (!registry.containsBeanDefinition(POST_PROCESSOR)) {
            RootBeanDefinition definition = new RootBeanDefinition(ViewBeansPostProcessor.class);
            definition.setRole(BeanDefinition.ROLE_INFRASTRUCTURE);
            // What it defines is in the code that AOT generates; there it would define all of it again.
            definition.setAttribute(BeanRegistrationAotProcessor.IGNORE_REGISTRATION_ATTRIBUTE, true);
            registry.registerBeanDefinition(POST_PROCESSOR, definition);
        }
    }
}
