package io.github.smartasync.spring;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.AutowireCandidateQualifier;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.type.MethodMetadata;

/** The qualifiers of a bean, for its views to have them, too. A bean without {@code @Qualifier} has its name as one. */
final class Qualifiers {

    private static final String JAKARTA = "jakarta.inject.Qualifier";

    private Qualifiers() {}

    static Collection<AutowireCandidateQualifier> of(BeanDefinition definition, String bean) {
        Map<String, AutowireCandidateQualifier> found = new LinkedHashMap<>();
        found.put(Qualifier.class.getName(), new AutowireCandidateQualifier(Qualifier.class, bean));
        BeanDefinition written = written(definition);
        if (written instanceof AnnotatedBeanDefinition annotated) {
            MethodMetadata method = annotated.getFactoryMethodMetadata();
            MergedAnnotations annotations =
                    method == null ? annotated.getMetadata().getAnnotations() : method.getAnnotations();
            annotations.stream()
                    .filter(annotation -> annotation.getDistance() == 0 && isQualifier(annotations, annotation))
                    .map(Qualifiers::of)
                    .forEach(qualifier -> found.put(qualifier.getTypeName(), qualifier));
        }
        if (written instanceof AbstractBeanDefinition explicit) {
            explicit.getQualifiers().forEach(qualifier -> found.put(qualifier.getTypeName(), qualifier));
        }
        return found.values();
    }

    /** A scoped proxy has its own definition. The annotations are on the definition behind it. */
    private static BeanDefinition written(BeanDefinition definition) {
        BeanDefinition origin = definition.getOriginatingBeanDefinition();
        return origin == null ? definition : written(origin);
    }

    private static boolean isQualifier(MergedAnnotations all, MergedAnnotation<?> annotation) {
        return annotation.getType() == Qualifier.class
                || all.stream()
                        .filter(meta -> isQualifierType(meta.getType().getName()))
                        .anyMatch(meta -> isMetaOf(meta, annotation));
    }

    private static boolean isQualifierType(String name) {
        return name.equals(Qualifier.class.getName()) || name.equals(JAKARTA);
    }

    private static boolean isMetaOf(MergedAnnotation<?> meta, MergedAnnotation<?> annotation) {
        @Nullable MergedAnnotation<?> from = meta.getMetaSource();
        return from != null && (from.getType() == annotation.getType() || isMetaOf(from, annotation));
    }

    private static AutowireCandidateQualifier of(MergedAnnotation<?> annotation) {
        AutowireCandidateQualifier qualifier = new AutowireCandidateQualifier(annotation.getType());
        annotation.asMap().forEach(qualifier::setAttribute);
        return qualifier;
    }
}
