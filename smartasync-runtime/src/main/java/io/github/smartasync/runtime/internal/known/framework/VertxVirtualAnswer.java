package io.github.smartasync.runtime.internal.known.framework;

import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Set;

/** Vert.x: whether a virtual thread runs a task of its context, and not one that the context has handed to other threads. */
final class VertxVirtualAnswer extends FrameworkAnswer {

    static final FrameworkAnswer INSTANCE = new VertxVirtualAnswer();

    /** What Vert.x answers for a virtual thread that runs a task of its context. */
    private static final Set<String> RUNS_ON_CONTEXT = Set.of("true", "VIRTUAL_THREAD");

    private VertxVirtualAnswer() {}

    /** That is known to an interface for those who extend Vert.x, which moved once; without it the kind of context has to do. */
    @Override
    FrameworkHandles lookUp(FrameworkTypes types) throws ReflectiveOperationException {
        Class<?> context = types.get("io.vertx.core.Context");
        MethodHandle current = FrameworkHandles.supplier(types.get("io.vertx.core.Vertx"), "currentContext", context);
        for (String internal :
                List.of("io.vertx.core.internal.ContextInternal", "io.vertx.core.impl.ContextInternal")) {
            try {
                return FrameworkHandles.two(
                        current, FrameworkHandles.getter(types.get(internal), "inThread", boolean.class));
            } catch (ReflectiveOperationException absent) {
                // The other, or none.
            }
        }
        Class<?> model = types.get("io.vertx.core.ThreadingModel");
        return FrameworkHandles.two(current, FrameworkHandles.getter(context, "threadingModel", model));
    }

    @Override
    @SuppressWarnings("NullAway") // it has both handles
    public boolean refuses(FrameworkHandles handles, Thread caller) throws Throwable {
        Object context = (Object) handles.first().invokeExact();
        return context != null
                && RUNS_ON_CONTEXT.contains(
                        String.valueOf((Object) handles.second().invokeExact(context)));
    }
}
