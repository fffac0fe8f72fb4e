package goldens.annotation_values;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

@Target(ElementType.TYPE_USE)
public @interface Range {
    double from() default Double.NEGATIVE_INFINITY;

    double[] others() default {};

    float least() default 0;

    float[] floats() default {};

    byte b() default 0;

    short s() default 0;

    int i() default 0;

    long l() default 0;

    char c() default ' ';

    char[] chars() default {};

    boolean flag() default false;

    String text() default "";

    String[] texts() default {};

    Class<?> type() default void.class;

    Class<?>[] types() default {};

    ElementType kind() default ElementType.TYPE;

    ElementType[] kinds() default {};

    Nested nested() default @Nested;

    Nested[] nesteds() default {};

    @interface Nested {
        long value() default 1;
    }
}
