package io.github.smartasync.runtime.internal.known.framework;

/** Vert.x: whether the thread is the one of an event loop. */
final class VertxAnswer extends FrameworkAnswer {

    static final FrameworkAnswer INSTANCE = new VertxAnswer();

    private VertxAnswer() {}

    @Override
    FrameworkHandles lookUp(FrameworkTypes types) throws ReflectiveOperationException {
        return FrameworkHandles.one(FrameworkHandles.test(types.get("io.vertx.core.Context"), "isOnEventLoopThread"));
    }

    @Override
    public boolean refuses(FrameworkHandles handles, Thread caller) throws Throwable {
        return (boolean) handles.first().invokeExact();
    }
}
