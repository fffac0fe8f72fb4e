package io.github.smartasync.spring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.util.ClassUtils;

/**
 * Replaces the classes with {@link ViewBeans} by the beans that they stand for.
 *
 * <p>Works twice. The first time is together with others that define beans, so that mocks and spies of tests, which replace or
 * wrap beans, find the views. The second time is for sources that others defined later.
 */
final class ViewBeansPostProcessor implements BeanDefinitionRegistryPostProcessor {

    private final List<ViewsOfSource> markers = new ArrayList<>();
    private final Set<String> handled = new HashSet<>();

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        if (registry instanceof DefaultListableBeanFactory factory) {
            define(factory);
        }
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
        if (factory instanceof DefaultListableBeanFactory registry) {
            define(registry);
        }
    }

    private void define(DefaultListableBeanFactory factory) {
        takeMarkers(factory);
        SourceBeans beans = new SourceBeans(factory, markers);
        for (ViewsOfSource marker : markers) {
            List<String> sources = beans.of(marker);
            for (Class<?> view : marker.views()) {
                ViewDefinitions definitions = new ViewDefinitions(factory, marker.source(), view, sources);
                sources.stream()
                        .filter(source -> beans.isNearest(marker, view, source))
                        .filter(source -> handled.add(source + " " + view.getName()))
                        .forEach(definitions::register);
            }
        }
    }

    private void takeMarkers(DefaultListableBeanFactory factory) {
        for (String name : factory.getBeanDefinitionNames()) {
            BeanDefinition definition = factory.getBeanDefinition(name);
            if (definition instanceof AnnotatedBeanDefinition annotated
                    && annotated.getFactoryMethodMetadata() == null
                    && annotated.getMetadata().hasAnnotation(ViewBeans.class.getName())) {
                views(annotated.getMetadata().getClassName(), factory).ifPresent(markers::add);
                factory.removeBeanDefinition(name);
            }
        }
    }

    /** Reads the answer of a class through its own class loader, because some servers and tools have several. */
    private static Optional<ViewsOfSource> views(String marker, DefaultListableBeanFactory factory) {
        Class<?> type = ClassUtils.resolveClassName(marker, factory.getBeanClassLoader());
        ViewBeans annotation = type.getAnnotation(ViewBeans.class);
        try {
            return Optional.of(new ViewsOfSource(annotation.source(), List.of(annotation.views())));
        } catch (TypeNotPresentException missing) {
            // A source from an optional library that is not there has no beans.
            return Optional.empty();
        }
    }
}
