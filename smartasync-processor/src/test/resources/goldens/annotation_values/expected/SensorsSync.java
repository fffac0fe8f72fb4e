package goldens.annotation_values;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.lang.annotation.ElementType;
import java.util.Map;

/**
 * Sync view of {@link Sensors}: its methods return plain values. Where the source returns a
 * future, the calling thread waits for it.
 *
 * <p>On a thread that must not block, such as an event loop, a call throws
 * {@link io.github.smartasync.runtime.BlockingRefusedException} and does not reach the source.
 * Call {@link SensorsAsync} there.
 */
@GeneratedView("goldens.annotation_values.Sensors")
public interface SensorsSync {
    /**
     * A view of a source, on the shared runtime.
     *
     * @param service the source
     * @return the view
     */
    static SensorsSync of(Sensors service) {
        return SensorsViews.sync(service, SmartAsyncRuntime.shared());
    }

    /**
     * A view of a source, on the given runtime.
     *
     * @param service the source
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static SensorsSync of(Sensors service, SmartAsyncRuntime runtime) {
        return SensorsViews.sync(service, runtime);
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the shared
     * runtime.
     *
     * @param async the other view
     * @return the view
     */
    static SensorsSync from(SensorsAsync async) {
        return SensorsViews.syncFrom(async, SmartAsyncRuntime.shared());
    }

    /**
     * A view of an asynchronous implementation: every call waits for its future, on the given
     * runtime.
     *
     * @param async the other view
     * @param runtime decides about threads, limits and context
     * @return the view
     */
    static SensorsSync from(SensorsAsync async, SmartAsyncRuntime runtime) {
        return SensorsViews.syncFrom(async, runtime);
    }

    /**
     * Calls {@link Sensors#read(java.lang.String)} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    @Range(from = -1.0 / 0.0, others = {0.0 / 0.0, 1.0 / 0.0, 4.9E-324, 1.7976931348623157E308, -0.0, 1.0E100}, least = 1.0f / 0.0f, floats = {0.0f / 0.0f, -1.0f / 0.0f, 1.4E-45f, 1.5f}, b = -128, s = -32768, i = -2147483648, l = -9223372036854775808L, c = '\'', chars = {'\\', '"', '\12', '\0', '\u00e9', '\uffff', 'a'}, flag = true, text = "\"$L\\ caf\u00e9\n"
                            + "\t", texts = {"one", "two"}, type = int[].class, types = {void.class, String.class, Map.Entry.class}, kind = ElementType.METHOD, kinds = {ElementType.FIELD, ElementType.TYPE_USE}, nested = @Range.Nested(9223372036854775807L), nesteds = {@Range.Nested, @Range.Nested(2L)}) String read(
            @Range String name);

    /**
     * Calls {@link Sensors#caf\u00e9()} on the calling thread.
     *
     * @throws io.github.smartasync.runtime.BlockingRefusedException if the calling thread must not
     *         block; the source was not called
     */
    @Range(texts = {}, others = 1.0, chars = {}) String caf\u00e9();
}
