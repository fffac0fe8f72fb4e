package io.github.smartasync.runtime.internal.known.framework;

/** Quarkus: whether its control lets the thread block. */
final class QuarkusAnswer extends FrameworkAnswer {

    static final FrameworkAnswer INSTANCE = new QuarkusAnswer();

    private QuarkusAnswer() {}

    @Override
    FrameworkHandles lookUp(FrameworkTypes types) throws ReflectiveOperationException {
        return FrameworkHandles.one(
                FrameworkHandles.test(types.get("io.quarkus.runtime.BlockingOperationControl"), "isBlockingAllowed"));
    }

    @Override
    public boolean refuses(FrameworkHandles handles, Thread caller) throws Throwable {
        try {
            return !(boolean) handles.first().invokeExact();
        } catch (NullPointerException notSetUp) {
            // Before Quarkus has started its control knows nothing.
            return false;
        }
    }
}
