package goldens.own_type_annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

@Target({ElementType.TYPE_USE, ElementType.TYPE_PARAMETER})
@Retention(RetentionPolicy.CLASS)
public @interface Checked {
    String value() default "";

    int[] levels() default {};

    Class<?> by() default Object.class;

    ElementType target() default ElementType.TYPE;
}
