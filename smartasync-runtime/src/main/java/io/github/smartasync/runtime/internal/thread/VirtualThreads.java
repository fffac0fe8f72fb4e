package io.github.smartasync.runtime.internal.thread;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Starts one virtual thread for each worker, on JDK 21 and later. They are daemons and end with the worker.
 *
 * <p>This is compiled for Java 17, so it finds the methods of {@code Thread.Builder} by name. It calls them as method
 * references would, and not by reflection. On these JDKs reflection makes method handles for each new form of call: twelve
 * milliseconds for the first call of a program, instead of five at most.
 */
final class VirtualThreads implements Threads {

    private final ThreadFactory factory;
    private final String name;
    private final boolean numbered;
    private final AtomicInteger number = new AtomicInteger();

    private VirtualThreads(ThreadFactory factory, String name, boolean numbered) {
        this.factory = factory;
        this.name = name;
        this.numbered = numbered;
    }

    /** All that is slow happens here, once. */
    static Threads named(String prefix, boolean numbered) {
        try {
            ThreadFactory factory = System.getProperty("org.graalvm.nativeimage.imagecode") == null
                    ? factory()
                    : factoryInNativeImage();
            return new VirtualThreads(factory, numbered ? prefix : prefix + "-virtual", numbered);
        } catch (Throwable noVirtualThreads) {
            throw new IllegalStateException("This JDK has no virtual threads", noVirtualThreads);
        }
    }

    private static ThreadFactory factory() throws Throwable {
        Class<?> type = Class.forName("java.lang.Thread$Builder$OfVirtual");
        Object builder = Thread.class.getMethod("ofVirtual").invoke(null); // this form of call is cheap
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        inheritNothing(type, builder, lookup);
        MethodHandle made = lookup.findVirtual(type, "factory", MethodType.methodType(ThreadFactory.class));
        Function<Object, Object> function = (Function<Object, Object>) LambdaMetafactory.metafactory(
                        lookup,
                        "apply",
                        MethodType.methodType(Function.class),
                        MethodType.methodType(Object.class, Object.class),
                        made,
                        MethodType.methodType(ThreadFactory.class, type))
                .getTarget()
                .invokeExact();
        return (ThreadFactory) function.apply(builder);
    }

    private static void inheritNothing(Class<?> type, Object builder, MethodHandles.Lookup lookup) throws Throwable {
        MethodHandle set =
                lookup.findVirtual(type, "inheritInheritableThreadLocals", MethodType.methodType(type, boolean.class));
        BiConsumer<Object, Object> setter = (BiConsumer<Object, Object>) LambdaMetafactory.metafactory(
                        lookup,
                        "accept",
                        MethodType.methodType(BiConsumer.class),
                        MethodType.methodType(void.class, Object.class, Object.class),
                        set,
                        MethodType.methodType(void.class, type, Boolean.class))
                .getTarget()
                .invokeExact();
        setter.accept(builder, false);
    }

    /** A native image makes no classes when it runs, and needs constants to see what is called by reflection. */
    private static ThreadFactory factoryInNativeImage() throws ReflectiveOperationException {
        Class<?> type = Class.forName("java.lang.Thread$Builder$OfVirtual");
        Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
        type.getMethod("inheritInheritableThreadLocals", boolean.class).invoke(builder, false);
        return (ThreadFactory) type.getMethod("factory").invoke(builder);
    }

    @Override
    public void start(Runnable worker) {
        Thread thread = factory.newThread(worker);
        // Not set in the builder: that would take one more method handle.
        thread.setName(numbered ? name + "-" + number.incrementAndGet() : name);
        thread.start();
    }

    @Override
    public void close() {}
}
