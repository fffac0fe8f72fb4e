package io.github.smartasync;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks code that SmartAsync has generated. {@code javax.annotation.processing.Generated} would not do: a named module
 * sees it only if it requires {@code java.compiler}. JaCoCo, for example, leaves out code with this annotation, because
 * its name contains {@code Generated}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GeneratedView {

    /** The fully qualified name of the source. */
    String value();
}
