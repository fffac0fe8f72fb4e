package io.github.smartasync.junit;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.lang.reflect.Executable;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests their own runtime, as a parameter. It comes with {@link BothViews} and {@link NeverBlocks}; without these,
 * write {@code @ExtendWith(SmartAsyncExtension.class)}.
 *
 * <p>A test, its constructor, and the methods before and after it may take:
 *
 * <ul>
 *   <li>a {@link SmartAsyncRuntime}: one for each test, with the defaults, or as a {@link ConfigureRuntime} method sets it
 *       up. It is closed after the test. Calls that still run then are interrupted. If a method annotated with
 *       {@code @BeforeAll} takes it, all tests of the class share it;
 *   <li>a {@link StepExecutor}: the runtime of the test then offloads to it, whatever default executor is set;
 *   <li>a view, such as {@code PriceServiceSync}: it is made of the only field of the test that has the source's type, on
 *       the runtime of the test.
 * </ul>
 *
 * <p>Thread-safe: tests may run in parallel.
 */
public final class SmartAsyncExtension implements ParameterResolver {

    /** For JUnit. */
    public SmartAsyncExtension() {}

    /** So that what a constructor takes belongs to one test, and not to the class. */
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext rootContext) {
        return ExtensionContextScope.TEST_METHOD;
    }

    /** Whether the parameter is a runtime, a {@link StepExecutor} or a view. */
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == SmartAsyncRuntime.class
                || type == StepExecutor.class
                || ViewType.of(type).isPresent();
    }

    /**
     * What the parameter asks for.
     *
     * @throws ParameterResolutionException if the test has no source for the view, or more than one, or made its runtime
     *     before it asked for the {@link StepExecutor}
     */
    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        Executable asking = parameter.getDeclaringExecutable();
        TestRuntime test = TestRuntime.in(context, asking);
        if (type == SmartAsyncRuntime.class) {
            return test.runtime();
        }
        if (type == StepExecutor.class) {
            return test.steps()
                    .orElseThrow(
                            () -> new ParameterResolutionException(
                                    asking.getName()
                                            + " takes the StepExecutor too late: the runtime of the test already exists, with another executor."
                                            + " Add a StepExecutor to the parameters of the first method that takes the runtime or a view."));
        }
        return view(ViewType.of(type).orElseThrow(), test.runtime(), context);
    }

    private static Object view(ViewType view, SmartAsyncRuntime runtime, ExtensionContext context) {
        Optional<Turn> turn = Turn.in(context);
        Object source = TestFields.source(view, context);
        if (turn.isEmpty()) {
            return view.make(source, runtime);
        }
        ViewType other = view.other()
                .orElseThrow(() -> new ParameterResolutionException(view.type().getSimpleName()
                        + " is the only view of its source, so no test can run through both views. Make it a @Test."));
        return turn.get().use() == view.way(other) ? view.make(source, runtime) : view.makeFrom(other, source, runtime);
    }
}
