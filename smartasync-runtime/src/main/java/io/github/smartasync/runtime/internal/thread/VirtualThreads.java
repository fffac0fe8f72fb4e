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
 * milliseconds for the first call of a program, instead of five.
 */
final class VirtualThreads implements Threads {

    private final ThreadFactory factory;
    private final String prefix;
    private final boolean numbered;
    private final AtomicInteger number = new AtomicInteger();

    private VirtualThreads(ThreadFactory factory, String prefix, boolean numbered) {
        this.factory = factory;
        this.prefix = prefix;
        this.numbered = numbered;
    }

    /** All that is slow happens here, once. */
    static Threads named(String prefix, boolean numbered) {
        try {
            ThreadFactory factory = System.getProperty("org.graalvm.nativeimage.imagecode") == null
                    ? factory(prefix + "-virtual")
                    : factoryInNativeImage(prefix + "-virtual");
            return new VirtualThreads(factory, prefix, numbered);
        } catch (Throwable noVirtualThreads) {
            throw new IllegalStateException("This JDK has no virtual threads", noVirtualThreads);
        }
    }

    private static ThreadFactory factory(String name) throws Throwable {
        Class<?> type = Class.forName("java.lang.Thread$Builder$OfVirtual");
        Object builder = Thread.class.getMethod("ofVirtual").invoke(null); // this form of call is cheap
        set(type, builder, "name", String.class, name);
        set(type, builder, "inheritInheritableThreadLocals", boolean.class, false);
        MethodHandles.Lookup lookup = MethodHandles.lookup();
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

    /** Calls a method of the builder that sets something. */
    private static void set(Class<?> type, Object builder, String method, Class<?> parameter, Object argument)
            throws Throwable {
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        MethodHandle handle = lookup.findVirtual(type, method, MethodType.methodType(type, parameter));
        BiConsumer<Object, Object> setter = (BiConsumer<Object, Object>) LambdaMetafactory.metafactory(
                        lookup,
                        "accept",
                        MethodType.methodType(BiConsumer.class),
                        MethodType.methodType(void.class, Object.class, Object.class),
                        handle,
                        MethodType.methodType(void.class, type, argument.getClass()))
                .getTarget()
                .invokeExact();
        setter.accept(builder, argument);
    }

    /** A native image makes no classes when it runs, and needs constants to see what is called by reflection. */
    private static ThreadFactory factoryInNativeImage(String name) throws ReflectiveOperationException {
        Class<?> type = Class.forName("java.lang.Thread$Builder$OfVirtual");
        Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
        type.getMethod("name", String.class).invoke(builder, name);
        type.getMethod("inheritInheritableThreadLocals", boolean.class).invoke(builder, false);
        return (ThreadFactory) type.getMethod("factory").invoke(builder);
    }

    @Override
    public void start(Runnable worker) {
        Thread thread = factory.newThread(worker);
        if (numbered) {
            thread.setName(prefix + "-" + number.incrementAndGet());
        }
        thread.start();
    }

    @Override
    public void close() {}
}
