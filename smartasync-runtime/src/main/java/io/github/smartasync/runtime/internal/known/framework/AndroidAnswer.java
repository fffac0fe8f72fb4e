package io.github.smartasync.runtime.internal.known.framework;

/** Android: whether the thread is the one of the main looper. */
final class AndroidAnswer extends FrameworkAnswer {

    static final FrameworkAnswer INSTANCE = new AndroidAnswer();

    private AndroidAnswer() {}

    @Override
    FrameworkHandles lookUp(FrameworkTypes types) throws ReflectiveOperationException {
        Class<?> looper = types.get("android.os.Looper");
        return FrameworkHandles.two(
                FrameworkHandles.supplier(looper, "getMainLooper", looper),
                FrameworkHandles.getter(looper, "getThread", Thread.class));
    }

    /** Compares threads and not loopers: a thread's looper is a thread-local, and reading it would leave an entry. */
    @Override
    @SuppressWarnings("NullAway") // it has both handles
    public boolean refuses(FrameworkHandles handles, Thread caller) throws Throwable {
        Object looper = (Object) handles.first().invokeExact();
        return looper != null && (Object) handles.second().invokeExact(looper) == caller;
    }
}
