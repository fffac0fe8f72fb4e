package io.github.smartasync.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method of a test that sets the options of the test's runtime. It takes a
 * {@link io.github.smartasync.runtime.SmartAsyncRuntime.Builder SmartAsyncRuntime.Builder} and nothing else.
 *
 * <pre>{@code
 * @ConfigureRuntime
 * static void options(SmartAsyncRuntime.Builder builder) {
 *     builder.executor("db", 2).timeout(Duration.ofSeconds(1));
 * }
 * }</pre>
 *
 * <p>It is called each time a runtime is made. Methods of superclasses and of the tests around a nested test are called
 * first. It must be static if a constructor or a method annotated with {@code @BeforeAll} takes the runtime.
 *
 * @see SmartAsyncExtension
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ConfigureRuntime {}
