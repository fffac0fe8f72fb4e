package goldens.primitives;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Numbers}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.primitives.Numbers")
public interface NumbersAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static NumbersAsync of(Numbers service) {
        return NumbersViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static NumbersAsync of(Numbers service, SmartAsyncRuntime runtime) {
        return NumbersViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static NumbersAsync from(NumbersSync blocking) {
        return NumbersViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the given runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static NumbersAsync from(NumbersSync blocking, SmartAsyncRuntime runtime) {
        return NumbersViews.asyncFrom(blocking, runtime);
    }

    /**
     * Calls {@link Numbers#flag(boolean)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    CompletableFuture<Boolean> flag(boolean value);

    /**
     * Calls {@link Numbers#octet(byte)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    CompletableFuture<Byte> octet(byte value);

    /**
     * Calls {@link Numbers#little(short)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    CompletableFuture<Short> little(short value);

    /**
     * Calls {@link Numbers#number(int)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    CompletableFuture<Integer> number(int value);

    /**
     * Calls {@link Numbers#big(long)} on the runtime's executor. Cancelling the future interrupts
     * the call.
     */
    CompletableFuture<Long> big(long value);

    /**
     * Calls {@link Numbers#letter(char)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    CompletableFuture<Character> letter(char value);

    /**
     * Calls {@link Numbers#single(float)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    CompletableFuture<Float> single(float value);

    /**
     * Calls {@link Numbers#twice(double)} on the runtime's executor. Cancelling the future
     * interrupts the call.
     */
    CompletableFuture<Double> twice(double value);

    /** Calls {@link Numbers#boxed(Integer)} on the calling thread and returns its future. */
    CompletableFuture<Integer> boxed(Integer value);
}
