package io.github.smartasync.junit;

import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Runs the bodies of tests as {@link NeverBlocks} says. */
final class NeverBlocksInterceptor implements InvocationInterceptor {

    NeverBlocksInterceptor() {}

    @Override
    public void interceptTestMethod(
            Invocation<@Nullable Void> invocation,
            ReflectiveInvocationContext<Method> invocationContext,
            ExtensionContext context)
            throws Throwable {
        watch(invocation, context);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<@Nullable Void> invocation,
            ReflectiveInvocationContext<Method> invocationContext,
            ExtensionContext context)
            throws Throwable {
        watch(invocation, context);
    }

    @Override
    public void interceptDynamicTest(
            Invocation<@Nullable Void> invocation,
            DynamicTestInvocationContext invocationContext,
            ExtensionContext context)
            throws Throwable {
        watch(invocation, context);
    }

    private static void watch(Invocation<@Nullable Void> invocation, ExtensionContext context) throws Throwable {
        String test = context.getDisplayName();
        try (Flight flight = Flight.start();
                EventLoopBody body = new EventLoopBody(invocation::proceed, test)) {
            Throwable failure = body.run();
            List<BlockingCall> calls = flight.land(body.threadId());
            if (!calls.isEmpty()) {
                AssertionError blocked = new ThreadBlockedError(test, calls);
                if (failure == null) {
                    throw blocked;
                }
                failure.addSuppressed(blocked);
            }
            if (failure != null) {
                throw failure;
            }
        }
    }
}
