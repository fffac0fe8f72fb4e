package io.github.smartasync.runtime.internal.known.framework;

/** SWT: whether the thread made a display. */
final class SwtAnswer extends FrameworkAnswer {

    static final FrameworkAnswer INSTANCE = new SwtAnswer();

    private SwtAnswer() {}

    @Override
    FrameworkHandles lookUp(FrameworkTypes types) throws ReflectiveOperationException {
        Class<?> display = types.get("org.eclipse.swt.widgets.Display");
        return FrameworkHandles.one(FrameworkHandles.function(display, "findDisplay", display));
    }

    @Override
    public boolean refuses(FrameworkHandles handles, Thread caller) throws Throwable {
        return (Object) handles.first().invokeExact(caller) != null;
    }
}
