package goldens.annotation_values;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.lang.annotation.ElementType;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Async view of {@link Sensors}: its methods return futures at once. Blocking methods of the
 * source run on an executor.
 *
 * <p>No method blocks the calling thread or throws. Failures are in the future.
 */
@GeneratedView("goldens.annotation_values.Sensors")
public interface SensorsAsync {
    /**
     * A view of a source, on the shared runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @return the view
     */
    static SensorsAsync of(Sensors service) {
        return SensorsViews.async(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime. The JVM does not wait for running calls when it
     * exits: see {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static SensorsAsync of(Sensors service, SmartAsyncRuntime runtime) {
        return SensorsViews.async(service, runtime);
    }

    /**
     * A view of a blocking implementation: every call runs on an executor, on the shared runtime.
     * The JVM does not wait for running calls when it exits: see
     * {@link SmartAsyncRuntime.Builder#closeAtExit}.
     *
     * @param blocking the other view
     * @return the view
     */
    static SensorsAsync from(SensorsSync blocking) {
        return SensorsViews.asyncFrom(blocking, SmartAsyncRuntime.shared());
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
    static SensorsAsync from(SensorsSync blocking, SmartAsyncRuntime runtime) {
        return SensorsViews.asyncFrom(blocking, runtime);
    }

    /**
     * Calls {@link Sensors#read(java.lang.String)} on the runtime's executor. Cancelling the
     * future interrupts the call.
     */
    CompletableFuture<@Range(from = -1.0 / 0.0, others = {0.0 / 0.0, 1.0 / 0.0, 4.9E-324, 1.7976931348623157E308, -0.0, 1.0E100}, least = 1.0f / 0.0f, floats = {0.0f / 0.0f, -1.0f / 0.0f, 1.4E-45f, 1.5f}, b = -128, s = -32768, i = -2147483648, l = -9223372036854775808L, c = '\'', chars = {'\\', '"', '\12', '\0', '\u00e9', '\uffff', 'a'}, flag = true, text = "\"$L\\ caf\u00e9\n"
                            + "\t", texts = {"one", "two"}, type = int[].class, types = {void.class, String.class, Map.Entry.class}, kind = ElementType.METHOD, kinds = {ElementType.FIELD, ElementType.TYPE_USE}, nested = @Range.Nested(9223372036854775807L), nesteds = {@Range.Nested, @Range.Nested(2L)}) String> read(
            @Range String name);

    /**
     * Calls {@link Sensors#caf\u00e9()} on the runtime's executor. Cancelling the future interrupts the
     * call.
     */
    CompletableFuture<@Range(texts = {}, others = 1.0, chars = {}) String> caf\u00e9();
}
