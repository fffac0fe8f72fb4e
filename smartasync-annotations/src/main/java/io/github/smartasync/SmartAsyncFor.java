package io.github.smartasync;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for the views of a type that one does not own, as {@link SmartAsync @SmartAsync} does for a type of one's own.
 * The views go to the package of the annotated element, so a method is in them only if that package can see all the
 * types it names; what is left out is listed in one compiler note.
 *
 * <pre>{@code
 * @SmartAsyncFor(S3AsyncClient.class)
 * package shop.storage;
 * }</pre>
 *
 * <p>All options mean what they mean in {@link SmartAsync}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Repeatable(SmartAsyncFor.All.class)
public @interface SmartAsyncFor {

    /** The type that the views are made for: a class, interface, record or enum. */
    Class<?> value();

    /** The name of the executor that blocking methods are offloaded to: {@link SmartAsync#executor()}. */
    String executor() default "";

    /** The limit for a wait or an offloaded call: {@link SmartAsync#timeout()}. */
    String timeout() default "";

    /** Whether timeout, cancellation and interruption stop short of the work: {@link SmartAsync#abandon()}. */
    boolean abandon() default false;

    /** The checked exceptions that the futures of the type can fail with: {@link SmartAsync#failsWith()}. */
    Class<? extends Throwable>[] failsWith() default {};

    /** The simple name of the sync view: {@link SmartAsync#sync()}. */
    String sync() default "";

    /** The simple name of the async view: {@link SmartAsync#async()}. */
    String async() default "";

    /** The views to generate: {@link SmartAsync#views()}. */
    SmartAsync.View[] views() default {SmartAsync.View.SYNC, SmartAsync.View.ASYNC};

    /** Methods that are in neither view: {@link SmartAsync#skip()}. */
    String[] skip() default {};

    /** Methods that are in both views as declared: {@link SmartAsync#direct()}. */
    String[] direct() default {};

    /** An interface that the sync view also extends: {@link SmartAsync#syncExtends()}. */
    Class<?> syncExtends() default void.class;

    /** An interface that the async view also extends: {@link SmartAsync#asyncExtends()}. */
    Class<?> asyncExtends() default void.class;

    /** Holds the annotations where there are several on one element; written by the compiler. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.PACKAGE})
    @interface All {

        /** The annotations, in the order of the source file. */
        SmartAsyncFor[] value();
    }
}
