package goldens.nullness_declarations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** Says nothing about null, so the views do not have it. */
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface Audited {}
