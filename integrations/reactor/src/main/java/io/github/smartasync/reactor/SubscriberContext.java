package io.github.smartasync.reactor;

import io.micrometer.context.ContextSnapshotFactory;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Operators;
import reactor.util.context.Context;
import reactor.util.context.ContextView;

/**
 * Runs calls inside the context of their subscriber: the values that thread-locals are registered for with Micrometer's
 * {@code ContextRegistry} are set for the time of the call, and an offloaded method finds them as well. Reactor does the same
 * for {@code handle} and {@code tap}, and for all operators where its automatic propagation is on.
 *
 * <p>Names a type of the library inside of methods only, so that this class can be looked into where it is absent.
 */
final class SubscriberContext {

    /** A {@code ContextSnapshotFactory}; null where the library is absent, or older than its version 1.0.3. */
    private static final @Nullable Object FACTORY = factoryIfPresent();

    private SubscriberContext() {}

    static <R> @Nullable R call(ContextView context, CallBody<R> body) throws Throwable {
        return FACTORY == null || context.isEmpty() ? body.call() : callInside(context, body);
    }

    private static <R> @Nullable R callInside(ContextView context, CallBody<R> body) throws Throwable {
        AutoCloseable scope = set(context);
        try {
            return body.call();
        } finally {
            close(scope, context);
        }
    }

    @SuppressWarnings("NullAway") // asked before
    private static AutoCloseable set(ContextView context) {
        return ((ContextSnapshotFactory) FACTORY).setThreadLocalsFrom(context);
    }

    /** The call has been made, so a failure here must not lose its future. */
    private static void close(AutoCloseable scope, ContextView context) {
        try {
            scope.close();
        } catch (Throwable problem) {
            Operators.onErrorDropped(problem, Context.of(context));
        }
    }

    private static @Nullable Object factoryIfPresent() {
        try {
            return ContextSnapshotFactory.builder().clearMissing(false).build();
        } catch (LinkageError absent) {
            return null;
        }
    }
}
