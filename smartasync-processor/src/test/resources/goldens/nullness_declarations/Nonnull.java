package goldens.nullness_declarations;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Like that of JSR-305, which may stand anywhere, and has a value. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Nonnull {
    String when() default "ALWAYS";
}
