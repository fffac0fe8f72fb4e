package io.github.smartasync.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a test twice: through the sync view, and through the async view. Write it instead of {@code @Test}, or on a class
 * for all of its tests.
 *
 * <pre>{@code
 * class PriceServiceTest {
 *
 *     final PriceService service = new PriceService(new FakeServer());
 *
 *     @BothViews
 *     void knowsPrices(PriceServiceSync prices) {
 *         assertEquals(new Price("apple", 2), prices.priceOf("apple"));
 *     }
 * }
 * }</pre>
 *
 * <p>The test takes a view as a parameter, the sync view or the async view. The view calls the source directly in one of
 * the two runs. In the other run it calls the other view, by its method {@code from}, and that view calls the source. So
 * each operation is awaited, called directly, adopted and offloaded as it is in production.
 *
 * <p>The source is the only field of the test, or of a test around it, that has the source's type. A method annotated
 * with {@code @BeforeEach} may take the view, too. The views use the runtime of the test: see {@link SmartAsyncExtension}.
 *
 * <p>The two runs are called "through the sync view" and "through the async view". A run that takes longer than 30
 * seconds fails; JUnit's {@code @Timeout} on the test sets another limit. The test runs on the thread it always runs on.
 * A test fails if it takes no view, as it would do the same twice.
 *
 * <p>On a class this uses JUnit's {@code @ClassTemplate}, which JUnit calls experimental. A method with this annotation in
 * a class with this annotation runs once for each run of the class.
 */
@Documented
@Inherited
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ClassTemplate
@Timeout(30)
@SuppressWarnings("exports") // only JUnit needs to reach the second
@ExtendWith({SmartAsyncExtension.class, BothViewsProvider.class})
public @interface BothViews {}
