package io.github.smartasync.junit;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * A view, as its factories tell.
 *
 * @param of makes the view of its source
 * @param from makes the view of the other view, if there is one
 */
record ViewType(Class<?> type, Method of, Optional<Method> from) {

    /** The type as a view, if it has the factories of one. */
    static Optional<ViewType> of(Class<?> type) {
        return factory(type, "of").map(of -> new ViewType(type, of, factory(type, "from")));
    }

    private static Optional<Method> factory(Class<?> type, String name) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(name)
                        && Modifier.isStatic(method.getModifiers())
                        && method.getReturnType() == type
                        && method.getParameterCount() == 2
                        && method.getParameterTypes()[1] == SmartAsyncRuntime.class)
                .findFirst();
    }

    Class<?> source() {
        return of.getParameterTypes()[0];
    }

    /** The other view, if there is one. */
    Optional<ViewType> other() {
        return from.flatMap(method -> of(method.getParameterTypes()[0]));
    }

    Object make(Object source, SmartAsyncRuntime runtime) {
        return invoke(of, source, runtime);
    }

    /** This view of the other view of the source. */
    Object makeFrom(ViewType other, Object source, SmartAsyncRuntime runtime) {
        return invoke(from.orElseThrow(), other.make(source, runtime), runtime);
    }

    private static Object invoke(Method factory, Object source, SmartAsyncRuntime runtime) {
        return ReflectionSupport.invokeMethod(factory, null, source, runtime);
    }

    /** Whether this is the async one of the two. Their names are the user's choice, so their methods tell. */
    Way way(ViewType other) {
        return Stream.of(type.getMethods())
                        .filter(method -> !Modifier.isStatic(method.getModifiers()))
                        .anyMatch(method -> other.hasPlain(method))
                ? Way.ASYNC
                : Way.SYNC;
    }

    /** Whether this view returns the plain result of a method for which the given view returns a future of it. */
    private boolean hasPlain(Method given) {
        Class<?> result = given.getReturnType();
        if (result != CompletableFuture.class && result != Flow.Publisher.class) {
            return false;
        }
        try {
            Method own = type.getMethod(given.getName(), given.getParameterTypes());
            // Of a future of a future the plain result is a future, with a shorter type.
            return own.getReturnType() != result
                    || own.getGenericReturnType().getTypeName().length()
                            < given.getGenericReturnType().getTypeName().length();
        } catch (NoSuchMethodException notInBoth) {
            return false;
        }
    }
}
