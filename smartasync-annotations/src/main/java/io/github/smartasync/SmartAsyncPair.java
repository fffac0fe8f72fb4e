package io.github.smartasync;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Compares two types that are written by hand: one whose methods block, and one whose methods return futures. Each
 * difference is an error of the compiler: a method without a twin, and twins that differ in what they return, take or throw,
 * in being default methods, or in being deprecated. Nothing is generated.
 *
 * <p>Put it on any type or package among the sources of your tests, where it fails the build as a test would:
 *
 * <pre>{@code
 * @SmartAsyncPair(blocking = Topics.class, async = TopicsAsync.class, known = "compact(String)")
 * class TopicsParity {}
 * }</pre>
 *
 * <p>Twins have one name, or names like {@code get} and {@code getAsync}, {@code getSync} and {@code get}, {@code get} and
 * {@code asyncGet}. Where a method returns a type that another pair on the same element names, its twin returns the partner
 * of that.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Repeatable(SmartAsyncPair.All.class)
public @interface SmartAsyncPair {

    /** The type whose methods block: a class, interface, record or enum. */
    Class<?> blocking();

    /** The type whose methods return futures or reactive types. Leave it out if one type has both. */
    Class<?> async() default void.class;

    /**
     * Methods whose differences are known and stay: those of either type. Write the entries like those of
     * {@link SmartAsync#skip()}. An entry that no difference needs any more is an error.
     */
    String[] known() default {};

    /** Holds several of these annotations on one element. The compiler writes it. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.PACKAGE})
    @interface All {

        /** The annotations, in the order of the source file. */
        SmartAsyncPair[] value();
    }
}
