package io.github.smartasync.runtime.internal.carry;

import io.github.smartasync.runtime.spi.ContextCarrier;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;

/**
 * Carries what is registered with Micrometer's {@code ContextRegistry}. The library is looked for beside this one, by
 * name, so that nothing links to it where it is absent; it is called through method handles. Values that the caller has
 * not set are cleared for the call, or those of whoever used the thread before would show.
 */
final class MicrometerCarrier implements ContextCarrier {

    /** Is there if the library is. */
    static final String FACTORY = "io.micrometer.context.ContextSnapshotFactory";

    private final MethodHandle capture;
    private final MethodHandle set;
    private final MethodHandle close;

    private MicrometerCarrier(MethodHandle capture, MethodHandle set, MethodHandle close) {
        this.capture = capture;
        this.set = set;
        this.close = close;
    }

    /** The carrier for the library whose {@link #FACTORY} this is; null if it is not one we know. */
    static @Nullable ContextCarrier of(Class<?> factoryType) {
        try {
            return link(factoryType);
        } catch (ReflectiveOperationException | LinkageError unknown) {
            return null;
        }
    }

    private static ContextCarrier link(Class<?> factoryType) throws ReflectiveOperationException {
        ClassLoader loader = factoryType.getClassLoader();
        Class<?> builderType = Class.forName(FACTORY + "$Builder", false, loader);
        Class<?> snapshotType = Class.forName("io.micrometer.context.ContextSnapshot", false, loader);
        Class<?> scopeType = Class.forName("io.micrometer.context.ContextSnapshot$Scope", false, loader);

        MethodHandles.Lookup lookup = MethodHandles.publicLookup();
        Object factory = factory(factoryType, builderType);
        MethodHandle capture = lookup.findVirtual(
                        factoryType, "captureAll", MethodType.methodType(snapshotType, Object[].class))
                .bindTo(factory)
                .asFixedArity();
        capture = MethodHandles.insertArguments(capture, 0, (Object) new Object[0]);
        MethodHandle set = lookup.findVirtual(snapshotType, "setThreadLocals", MethodType.methodType(scopeType));
        MethodHandle close = lookup.findVirtual(scopeType, "close", MethodType.methodType(void.class));
        return new MicrometerCarrier(
                capture.asType(MethodType.methodType(Object.class)),
                set.asType(MethodType.methodType(Object.class, Object.class)),
                close.asType(MethodType.methodType(void.class, Object.class)));
    }

    private static Object factory(Class<?> factoryType, Class<?> builderType) throws ReflectiveOperationException {
        try {
            Object builder = factoryType.getMethod("builder").invoke(null);
            builderType.getMethod("clearMissing", boolean.class).invoke(builder, true);
            return builderType.getMethod("build").invoke(builder);
        } catch (InvocationTargetException broken) {
            throw new ReflectiveOperationException(broken);
        }
    }

    @Override
    public Captured capture() {
        Object snapshot = call(capture);
        return () -> {
            Object scope = call(set, snapshot);
            return () -> restore(scope);
        };
    }

    private static Object call(MethodHandle handle) {
        try {
            return (Object) handle.invokeExact();
        } catch (Throwable failure) {
            throw MicrometerCarrier.<RuntimeException>asItIs(failure);
        }
    }

    private static Object call(MethodHandle handle, Object argument) {
        try {
            return (Object) handle.invokeExact(argument);
        } catch (Throwable failure) {
            throw MicrometerCarrier.<RuntimeException>asItIs(failure);
        }
    }

    private void restore(Object scope) {
        try {
            close.invokeExact(scope);
        } catch (Throwable failure) {
            throw MicrometerCarrier.<RuntimeException>asItIs(failure);
        }
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <X extends Throwable> X asItIs(Throwable failure) throws X {
        throw (X) failure;
    }
}
