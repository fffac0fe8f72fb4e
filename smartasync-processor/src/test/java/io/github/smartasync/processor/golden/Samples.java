package io.github.smartasync.processor.golden;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Makes a value of any type that a fixture names. */
final class Samples {

    private static final Map<Class<?>, Object> KNOWN = Map.ofEntries(
            Map.entry(boolean.class, true),
            Map.entry(byte.class, (byte) 1),
            Map.entry(short.class, (short) 2),
            Map.entry(int.class, 3),
            Map.entry(long.class, 4L),
            Map.entry(char.class, 'c'),
            Map.entry(float.class, 5f),
            Map.entry(double.class, 6d),
            Map.entry(Integer.class, 3),
            Map.entry(Long.class, 4L),
            Map.entry(Boolean.class, true),
            Map.entry(Number.class, 7),
            Map.entry(String.class, "text"),
            Map.entry(CharSequence.class, "text"),
            Map.entry(Comparable.class, "text"),
            Map.entry(Object.class, "object"),
            Map.entry(Class.class, String.class),
            Map.entry(Map.class, Map.of("key", "value")),
            Map.entry(Set.class, Set.of("element")),
            Map.entry(Exception.class, new IllegalStateException("sample")),
            Map.entry(Throwable.class, new IllegalStateException("sample")));

    private final ClassLoader loader;
    private final String home;

    Samples(ClassLoader loader, String home) {
        this.loader = loader;
        this.home = home;
    }

    Object[] forParameters(Method method) throws ReflectiveOperationException {
        List<Object> arguments = new ArrayList<>();
        for (Class<?> type : method.getParameterTypes()) {
            arguments.add(of(type));
        }
        return arguments.toArray();
    }

    Object of(Class<?> type) throws ReflectiveOperationException {
        Object driven = driven(type);
        if (driven != null) {
            return driven;
        }
        if (KNOWN.containsKey(type)) {
            return KNOWN.get(type);
        }
        if (type.isArray()) {
            Object array = Array.newInstance(type.getComponentType(), 1);
            Array.set(array, 0, of(type.getComponentType()));
            return array;
        }
        if (type.isAssignableFrom(List.class) || Collection.class == type) {
            return List.of("element");
        }
        if (type.isAssignableFrom(CompletableFuture.class)) {
            Object future = CompletableFuture.completedFuture("future");
            return future;
        }
        if (type == Function.class) {
            return Function.identity();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return type.isInterface() || Modifier.isAbstract(type.getModifiers()) ? permitted(type) : constructed(type);
    }

    /** From the shape's {@code Driver}, if it has a method that returns the type. */
    private Object driven(Class<?> type) throws ReflectiveOperationException {
        Class<?> driver;
        try {
            driver = Class.forName(home.isEmpty() ? "Driver" : home + ".Driver", true, loader);
        } catch (ClassNotFoundException none) {
            return null;
        }
        for (Method method : driver.getDeclaredMethods()) {
            if (method.getReturnType() == type && method.getParameterCount() == 0 && !method.isSynthetic()) {
                method.setAccessible(true);
                return method.invoke(null);
            }
        }
        return null;
    }

    private Object permitted(Class<?> type) throws ReflectiveOperationException {
        if (type.isSealed()) {
            return of(type.getPermittedSubclasses()[0]);
        }
        if (!type.isInterface()) {
            throw new AssertionError("The shape needs a Driver that makes a " + type);
        }
        return Proxy.newProxyInstance(loader, new Class<?>[] {type}, (self, method, arguments) -> {
            if (method.getDeclaringClass() == Object.class) {
                return switch (method.getName()) {
                    case "equals" -> self == arguments[0];
                    case "hashCode" -> 1;
                    default -> "sample of " + type.getSimpleName();
                };
            }
            throw new AssertionError("The shape needs a Driver that makes a " + type);
        });
    }

    private Object constructed(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = Arrays.stream(type.getDeclaredConstructors())
                .min((one, other) -> one.getParameterCount() - other.getParameterCount())
                .orElseThrow();
        constructor.setAccessible(true);
        List<Object> arguments = new ArrayList<>();
        for (Class<?> parameter : constructor.getParameterTypes()) {
            arguments.add(of(parameter));
        }
        return constructor.newInstance(arguments.toArray());
    }
}
