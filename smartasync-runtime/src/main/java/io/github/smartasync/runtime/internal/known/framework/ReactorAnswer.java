package io.github.smartasync.runtime.internal.known.framework;

/** Reactor: whether its schedulers count the thread as one of theirs that must not block. */
final class ReactorAnswer extends FrameworkAnswer {

    static final FrameworkAnswer INSTANCE = new ReactorAnswer();

    private ReactorAnswer() {}

    @Override
    FrameworkHandles lookUp(FrameworkTypes types) throws ReflectiveOperationException {
        return FrameworkHandles.one(
                FrameworkHandles.predicate(types.get("reactor.core.scheduler.Schedulers"), "isNonBlockingThread"));
    }

    @Override
    public boolean refuses(FrameworkHandles handles, Thread caller) throws Throwable {
        return (boolean) handles.first().invokeExact(caller);
    }
}
