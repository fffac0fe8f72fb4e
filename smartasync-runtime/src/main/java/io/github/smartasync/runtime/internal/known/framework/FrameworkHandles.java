package io.github.smartasync.runtime.internal.known.framework;

import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;

/**
 * The methods of one copy of a framework that tell whether the calling thread must not block.
 *
 * <p>A record, because the JIT compiler treats the fields of a record in a constant as constants, and inlines the
 * methods behind them. Java code calls the handles one by one. To combine handles would be shorter, but each
 * combination spins a class on its first use. That takes milliseconds, and probably on an event loop.
 *
 * @param first the first thing to ask
 * @param second what to ask then; for most frameworks nothing
 * @param type a type to compare the answer with; for most frameworks none
 * @param otherType another one
 */
public record FrameworkHandles(
        MethodHandle first,
        @Nullable MethodHandle second,
        @Nullable Class<?> type,
        @Nullable Class<?> otherType) {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.publicLookup();

    /** The handles that {@link #toArray} gave away; null if the first was taken out. */
    public static @Nullable FrameworkHandles of(@Nullable Object[] parts) {
        MethodHandle first = (MethodHandle) parts[0];
        return first == null
                ? null
                : new FrameworkHandles(first, (MethodHandle) parts[1], (Class<?>) parts[2], (Class<?>) parts[3]);
    }

    /** The handles in an object of the JDK, which can be kept at a class of the framework without keeping SmartAsync. */
    public @Nullable Object[] toArray() {
        return new Object[] {first, second, type, otherType};
    }

    static FrameworkHandles one(MethodHandle first) {
        return new FrameworkHandles(first, null, null, null);
    }

    static FrameworkHandles two(MethodHandle first, MethodHandle second) {
        return new FrameworkHandles(first, second, null, null);
    }

    /** A static method without parameters that returns a {@code boolean}. */
    static MethodHandle test(Class<?> owner, String name) throws ReflectiveOperationException {
        return LOOKUP.findStatic(owner, name, methodType(boolean.class));
    }

    /** A static method of a thread that returns a {@code boolean}. */
    static MethodHandle predicate(Class<?> owner, String name) throws ReflectiveOperationException {
        return LOOKUP.findStatic(owner, name, methodType(boolean.class, Thread.class));
    }

    /** A static method without parameters, as one that returns an {@code Object}. */
    static MethodHandle supplier(Class<?> owner, String name, Class<?> result) throws ReflectiveOperationException {
        return LOOKUP.findStatic(owner, name, methodType(result)).asType(methodType(Object.class));
    }

    /** A handle for a static method that takes a thread: it returns an {@code Object}. */
    static MethodHandle function(Class<?> owner, String name, Class<?> result) throws ReflectiveOperationException {
        return LOOKUP.findStatic(owner, name, methodType(result, Thread.class))
                .asType(methodType(Object.class, Thread.class));
    }

    /** A handle for an instance method without parameters: it takes an {@code Object} and returns one. */
    static MethodHandle getter(Class<?> owner, String name, Class<?> result) throws ReflectiveOperationException {
        return LOOKUP.findVirtual(owner, name, methodType(result)).asType(methodType(Object.class, Object.class));
    }
}
