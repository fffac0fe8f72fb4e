package io.github.smartasync.runtime.spi;

/**
 * Gets results that came too late, because a timeout, a cancellation or an interrupt had already ended their call. A result
 * may hold a resource, such as a connection, that nobody else would close. Register it with
 * {@code SmartAsyncRuntime.builder().lateResults(handler)}. Without one, the runtime drops late results.
 *
 * <pre>{@code
 * .lateResults((result, operation) -> {
 *     if (result instanceof Connection connection) {
 *         connection.close();
 *     }
 * })
 * }</pre>
 *
 * <p>It gets the late results of offloaded methods, and of futures of the source. A cancelled future has no result, so most
 * late results come from methods that go on after they were interrupted, and from operations with {@code abandon}.
 *
 * <p>It does not get null, failures, values of streams, results of a plain {@code Future}, and results of a future that a
 * view has returned as it is. If several callers share a future, it gets the result although others use it: then it must not
 * close it.
 *
 * <p>It runs on the thread that delivers the result, so it must not block. Several threads may call it at once. The first
 * exception that it throws is logged.
 */
@FunctionalInterface
public interface LateResultHandler {

    /**
     * Takes a result for which nobody waits any more.
     *
     * @param result the result; if two calls share a future, it comes twice
     * @param operation the source's method as messages name it: {@code Pool.connect(Url)}
     */
    void late(Object result, String operation) throws Exception;
}
