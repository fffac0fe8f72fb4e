package io.github.smartasync.spring;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;
import org.springframework.stereotype.Component;

/**
 * Names the views of a source. The processor writes a class with this annotation beside the views, and the component scan
 * finds it there. For each bean of the source it stands for one bean of each view. The class itself is no bean.
 *
 * <p>A view is injected by its type. If there are several beans of the source, use the qualifier of the source bean, or
 * its name. The views share primary, lazy and scope with their source bean. They run on the bean of type
 * {@code SmartAsyncRuntime}, or on the shared runtime if there is none. If you define a view as a bean yourself, yours is
 * injected.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Component
@Import(ViewBeansRegistrar.class)
@SuppressWarnings("exports") // only Spring uses the registrar
public @interface ViewBeans {

    /** The name under which the scan finds the class: two packages can have one of the same simple name. */
    @AliasFor(annotation = Component.class, attribute = "value")
    String name();

    /** The source. */
    Class<?> source();

    /** Its views: interfaces with a static method {@code of}. */
    Class<?>[] views();
}
