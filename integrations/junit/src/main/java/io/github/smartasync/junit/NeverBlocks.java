package io.github.smartasync.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Proves that a test never blocks its thread. The test runs as on an event loop: sync views refuse to be called. If its
 * thread parks, sleeps, waits for a monitor, or reads or writes a socket or a file, the test fails and shows the stack.
 * On a class this holds for all of its tests.
 *
 * <pre>{@code
 * @Test
 * @NeverBlocks
 * void asksWithoutWaiting() {
 *     assertNotNull(basket.totalAsync(List.of("apple")));
 * }
 * }</pre>
 *
 * <p>What counts:
 *
 * <ul>
 *   <li>The body of the test, by the thread that runs it. Methods before and after it may block, and so may what the body
 *       starts on other threads.
 *   <li>Not what runs in {@link io.github.smartasync.runtime.CallerContext#allowBlocking
 *       CallerContext.allowBlocking}. Wrap in it what the test does that the event loop does not do, such as the
 *       final {@code join()}.
 *   <li>Not the loading, linking and initialising of classes, and not what loggers, {@code System.out} and
 *       {@code System.err} do.
 *   <li>Not the short locks inside the JDK that guard weak references and the queues of executors.
 * </ul>
 *
 * <p>It needs no agent and no flag: it reads the events of JDK Flight Recorder. These show neither busy loops nor native
 * code, such as the look-up of host names. So there is a limit, too: a body that takes longer than 30 seconds fails.
 * JUnit's {@code @Timeout} sets another limit.
 *
 * <p>The body runs on a thread of its own, with the test's context class loader and without its thread-locals. What keeps
 * state in thread-locals, such as transactions and mocks that are being set up, does not reach it. Tests may run in
 * parallel; of those with this annotation one runs at a time. A recording costs some ten milliseconds a test, and about a
 * second the first time.
 */
@Documented
@Inherited
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Timeout(30)
@SuppressWarnings("exports") // only JUnit needs to reach the second
@ExtendWith({SmartAsyncExtension.class, NeverBlocksInterceptor.class})
public @interface NeverBlocks {}
