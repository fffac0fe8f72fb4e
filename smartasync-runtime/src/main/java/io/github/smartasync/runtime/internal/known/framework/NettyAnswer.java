package io.github.smartasync.runtime.internal.known.framework;

/** Netty: whether the thread runs an event loop now. */
final class NettyAnswer extends FrameworkAnswer {

    static final FrameworkAnswer INSTANCE = new NettyAnswer();

    private NettyAnswer() {}

    @Override
    FrameworkHandles lookUp(FrameworkTypes types) throws ReflectiveOperationException {
        Class<?> map = types.get("io.netty.util.internal.InternalThreadLocalMap");
        Class<?> executor = types.get("io.netty.util.concurrent.EventExecutor");
        return new FrameworkHandles(
                FrameworkHandles.supplier(map, "getIfSet", map),
                FrameworkHandles.supplier(
                        types.get("io.netty.util.internal.ThreadExecutorMap"), "currentExecutor", executor),
                types.get("io.netty.channel.EventLoop"),
                types.get("io.netty.util.concurrent.GlobalEventExecutor"));
    }

    /** Asking Netty for the executor would leave its thread-local map on a thread that has none. */
    @Override
    public boolean refuses(FrameworkHandles handles, Thread caller) throws Throwable {
        return (Object) handles.first().invokeExact() != null && executorIsLoop(handles);
    }

    @SuppressWarnings("NullAway") // it has all four
    private static boolean executorIsLoop(FrameworkHandles handles) throws Throwable {
        Object executor = (Object) handles.second().invokeExact();
        return handles.type().isInstance(executor) || handles.otherType().isInstance(executor);
    }
}
