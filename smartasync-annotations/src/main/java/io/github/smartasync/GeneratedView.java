package io.github.smartasync;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what SmartAsync has generated. It takes the place of {@code javax.annotation.processing.Generated}, which a
 * named module sees only if it requires {@code java.compiler}. Tools that leave out generated code by the name of its
 * annotation, such as JaCoCo, leave out what carries this one.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GeneratedView {

    /** The fully qualified name of the source. */
    String value();
}
