package io.github.smartasync.runtime.internal.known.framework;

/** Mutiny: whether its infrastructure lets the thread block. */
final class MutinyAnswer extends FrameworkAnswer {

    static final FrameworkAnswer INSTANCE = new MutinyAnswer();

    private MutinyAnswer() {}

    @Override
    FrameworkHandles lookUp(FrameworkTypes types) throws ReflectiveOperationException {
        return FrameworkHandles.one(FrameworkHandles.test(
                types.get("io.smallrye.mutiny.infrastructure.Infrastructure"), "canCallerThreadBeBlocked"));
    }

    @Override
    public boolean refuses(FrameworkHandles handles, Thread caller) throws Throwable {
        return !(boolean) handles.first().invokeExact();
    }
}
