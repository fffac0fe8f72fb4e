package io.github.smartasync;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Generates views of a type that you cannot annotate, as {@link SmartAsync @SmartAsync} does for your own types. The
 * views go to the package of the annotated element. So a method is in them only if that package can see all the types
 * that the method names. One compiler note lists the methods that are left out.
 *
 * <pre>{@code
 * @SmartAsyncFor(S3AsyncClient.class)
 * package shop.storage;
 * }</pre>
 *
 * <p>All options have the same meaning as in {@link SmartAsync}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Repeatable(SmartAsyncFor.All.class)
public @interface SmartAsyncFor {

    /** The type that the views are made for: a class, interface, record or enum. */
    Class<?> value();

    /** The name of the executor on which the async view runs blocking methods: {@link SmartAsync#executor()}. */
    String executor() default "";

    /** The limit for a wait or an offloaded call: {@link SmartAsync#timeout()}. */
    String timeout() default "";

    /** Whether a timeout, a cancellation or an interrupt never reaches the work: {@link SmartAsync#abandon()}. */
    boolean abandon() default false;

    /** Whether streams are finite and small: {@link SmartAsync#collect()}. */
    boolean collect() default false;

    /** Methods that turn results into futures: {@link SmartAsync#toFuture()}. */
    String[] toFuture() default {};

    /** The checked exceptions that the futures of the type can fail with: {@link SmartAsync#failsWith()}. */
    Class<? extends Throwable>[] failsWith() default {};

    /** The translator of failures: {@link SmartAsync#translate()}. */
    Class<?> translate() default void.class;

    /** Other names for methods: {@link SmartAsync#rename()}. */
    String[] rename() default {};

    /** Whether views that block return primitives: {@link SmartAsync#primitives()}. */
    boolean primitives() default false;

    /** The simple name of the sync view: {@link SmartAsync#sync()}. */
    String sync() default "";

    /** The simple name of the async view: {@link SmartAsync#async()}. */
    String async() default "";

    /** The simple name of the Reactor view: {@link SmartAsync#reactor()}. */
    String reactor() default "";

    /** The simple name of the Mutiny view: {@link SmartAsync#mutiny()}. */
    String mutiny() default "";

    /** The simple name of the RxJava view: {@link SmartAsync#rx()}. */
    String rx() default "";

    /** Whether to generate a mixin of blocking methods, which extends the interface: {@link SmartAsync#mixin()}. */
    boolean mixin() default false;

    /** The simple name of the mixin of blocking methods: {@link SmartAsync#blocking()}. */
    String blocking() default "";

    /** The simple name of the mixin of async methods: {@link SmartAsync#futures()}. */
    String futures() default "";

    /** The views to generate: {@link SmartAsync#views()}. */
    SmartAsync.View[] views() default {SmartAsync.View.SYNC, SmartAsync.View.ASYNC};

    /**
     * Static methods of the type to put into the views, as static methods: public ones that the type itself declares.
     * They use the shared runtime. Write the entries like those of {@link SmartAsync#skip()}; {@code "*"} means all. The
     * default is none.
     *
     * <pre>{@code
     * @SmartAsyncFor(value = java.nio.file.Files.class, statics = {"readString", "writeString"})
     * package shop.storage;
     * }</pre>
     */
    String[] statics() default {};

    /** The methods that the views have: {@link SmartAsync#only()}. It does not concern {@link #statics()}. */
    String[] only() default {};

    /** How names of operations begin in messages: {@link SmartAsync#operationPrefix()}. */
    String operationPrefix() default "";

    /** Methods to leave out of all views: {@link SmartAsync#skip()}. */
    String[] skip() default {};

    /** Methods to put into all views as they are declared: {@link SmartAsync#direct()}. */
    String[] direct() default {};

    /** Whether the sync view is an interface or a class: {@link SmartAsync#kind()}. */
    SmartAsync.Kind kind() default SmartAsync.Kind.INTERFACE;

    /** An interface that the sync view also extends: {@link SmartAsync#syncExtends()}. */
    Class<?> syncExtends() default void.class;

    /** An interface that the async view also extends: {@link SmartAsync#asyncExtends()}. */
    Class<?> asyncExtends() default void.class;

    /** Holds several of these annotations on one element. The compiler writes it. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.PACKAGE})
    @interface All {

        /** The annotations, in the order of the source file. */
        SmartAsyncFor[] value();
    }
}
