package io.github.smartasync.runtime.spi;

/**
 * Turns the failures of a source into the exceptions of its library. Name the class in {@code @SmartAsync(translate = …)}. It
 * needs to be public and to have a public constructor without parameters. Views make one object for each operation.
 *
 * <pre>{@code
 * public final class OrderFailures implements FailureTranslator {
 *     @Override
 *     public Throwable translate(Throwable failure, String operation) {
 *         return failure instanceof OrderException ? failure : new OrderException(operation + " failed", failure);
 *     }
 * }
 * }</pre>
 *
 * <p>All failures of a call pass through it, in every kind of view: what the source failed with or threw at once, a limit, an
 * interrupt, a cancellation that came from elsewhere, a rejected call, and a call that was refused because its thread must not
 * block. What a caller does to a future or a subscription itself, such as {@code cancel}, does not pass through it.
 *
 * <p>A sync view calls this on the thread of its caller, so an exception that is made here has the caller's stack. Other
 * views call it on the thread that ends the call, which may be an event loop. So it must not block. Several threads may call
 * it at once.
 *
 * <p>A view over another view translates again. So leave your own exceptions alone, as above.
 */
@FunctionalInterface
public interface FailureTranslator {

    /**
     * Returns the exception that callers see. The interrupt flag of the thread stays as it was. If this throws, or returns
     * null, callers see the failure itself, and the log says so once for each operation.
     *
     * @param failure the original: without the wrappers that the JDK puts around it
     * @param operation the source's method as messages name it: {@code OrderService.find(String)}
     * @return the same exception, to leave it as it is, or another one. From a sync view, a checked exception that its method
     *     does not declare comes inside a {@code CompletionException}
     */
    Throwable translate(Throwable failure, String operation);
}
