package io.github.smartasync.benchmarks.contenders;

import io.github.smartasync.benchmarks.Prices;
import io.github.smartasync.benchmarks.PricesSync;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A facade made at run time, as several clients do: a proxy that finds the method once and calls it by reflection. */
public final class ReflectiveFacade implements InvocationHandler {

    private final Prices prices;
    private final Map<Method, Method> methods = new ConcurrentHashMap<>();

    private ReflectiveFacade(Prices prices) {
        this.prices = prices;
    }

    /** A facade of any type whose methods are named as those of the source. */
    public static <F> F of(Class<F> type, Prices prices) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new ReflectiveFacade(prices)));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object[] arguments) throws Throwable {
        try {
            Object result =
                    methods.computeIfAbsent(method, ReflectiveFacade::ofSource).invoke(prices, arguments);
            return result instanceof CompletableFuture<?> future && method.getDeclaringClass() == PricesSync.class
                    ? future.join()
                    : result;
        } catch (InvocationTargetException failure) {
            throw failure.getTargetException();
        }
    }

    private static Method ofSource(Method method) {
        try {
            return Prices.class.getMethod(method.getName(), method.getParameterTypes());
        } catch (NoSuchMethodException absent) {
            throw new IllegalArgumentException(absent);
        }
    }
}
