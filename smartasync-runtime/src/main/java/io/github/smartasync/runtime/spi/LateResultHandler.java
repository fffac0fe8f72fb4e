package io.github.smartasync.runtime.spi;

/**
 * Gets results that came too late: of calls that had ended before, by their limit, a cancellation or an interrupt. A result may
 * hold a resource, such as a connection, that nobody else would close. Register it with
 * {@code SmartAsyncRuntime.builder().lateResults(handler)}. Without one, late results are dropped.
 *
 * <pre>{@code
 * .lateResults((result, operation) -> {
 *     if (result instanceof Connection connection) {
 *         connection.close();
 *     }
 * })
 * }</pre>
 *
 * <p>It gets what a future of the source, or an offloaded method, delivers in the end. A cancelled future delivers nothing, so
 * most late results come from methods that go on after they were interrupted, and from operations with {@code abandon}. It
 * does not get null, failures, values of streams, what a plain {@code Future} holds whose {@code cancel} was refused or left
 * out, and what a view has handed through as it is. Of a future that several callers share it also gets the result, which is
 * then not its own to close.
 *
 * <p>It runs on the thread that delivers the result, so it must not block. Several threads may call it at once. What it throws
 * is logged, the first time.
 */
@FunctionalInterface
public interface LateResultHandler {

    /**
     * Takes a result for which nobody waits any more.
     *
     * @param result what was delivered; for two calls that share a future, twice the same
     * @param operation the source's method as messages name it: {@code Pool.connect(Url)}
     */
    void late(Object result, String operation) throws Exception;
}
