package io.github.smartasync.runtime.internal.known.framework;

/** Kotlin: whether the worker runs the dispatcher for computations now. */
final class KotlinAnswer extends FrameworkAnswer {

    static final FrameworkAnswer INSTANCE = new KotlinAnswer();

    private KotlinAnswer() {}

    @Override
    FrameworkHandles lookUp(FrameworkTypes types) throws ReflectiveOperationException {
        return FrameworkHandles.one(FrameworkHandles.predicate(
                types.get("kotlinx.coroutines.scheduling.CoroutineSchedulerKt"), "mayNotBlock"));
    }

    @Override
    public boolean refuses(FrameworkHandles handles, Thread caller) throws Throwable {
        return (boolean) handles.first().invokeExact(caller);
    }
}
