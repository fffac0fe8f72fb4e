package io.github.smartasync.spring.boot;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.beans.factory.NoUniqueBeanDefinitionException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.Order;

/** Says why a view is no bean. Spring Boot would advise to define one, which is nearly never what is missing. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class MissingViewFailureAnalyzer extends AbstractFailureAnalyzer<NoSuchBeanDefinitionException> {

    private final @Nullable ListableBeanFactory beans;

    MissingViewFailureAnalyzer(@Nullable BeanFactory beans) {
        this.beans = beans instanceof ListableBeanFactory listable ? listable : null;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, NoSuchBeanDefinitionException failure) {
        ResolvableType wanted = failure.getResolvableType();
        Class<?> view = wanted == null ? null : wanted.resolve();
        if (view == null || failure instanceof NoUniqueBeanDefinitionException) {
            return null;
        }
        return source(view).map(source -> analysis(view, source, failure)).orElse(null);
    }

    private FailureAnalysis analysis(Class<?> view, Class<?> source, Throwable failure) {
        String isView = view.getName() + " was to be injected. It is a view of " + source.getName();
        List<String> sources = beans == null ? List.of() : List.of(beans.getBeanNamesForType(source, true, false));
        if (sources.isEmpty()) {
            return new FailureAnalysis(
                    isView + ", and there is no bean of that type. Views are beans where their source is one.",
                    "Make " + source.getSimpleName() + " a bean, with @Service for example. If it is one under other"
                            + " conditions, or if this is a test of a slice, define a bean of " + view.getSimpleName()
                            + ", such as a mock.",
                    failure);
        }
        return new FailureAnalysis(
                isView + ", which is the bean " + sources.get(0)
                        + ", but the component scan found nothing that makes its" + " views beans.",
                "If " + source.getSimpleName() + " has no annotation such as @Service, compile with"
                        + " -Asmartasync.beans=spring. Else have the component scan cover the package "
                        + view.getPackageName() + ".",
                failure);
    }

    /** The source of a view; empty for any other type. */
    private static Optional<Class<?>> source(Class<?> view) {
        return Arrays.stream(view.getDeclaredMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers())
                        && method.getName().equals("of"))
                .filter(method -> method.getReturnType() == view && takesRuntime(method))
                .<Class<?>>map(method -> method.getParameterTypes()[0])
                .findFirst();
    }

    private static boolean takesRuntime(Method method) {
        return method.getParameterCount() == 2 && method.getParameterTypes()[1] == SmartAsyncRuntime.class;
    }
}
