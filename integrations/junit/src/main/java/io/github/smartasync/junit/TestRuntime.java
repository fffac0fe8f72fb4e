package io.github.smartasync.junit;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * The runtime of a test; JUnit closes it when the test has ended.
 *
 * @param steps the executor that it offloads to, if the test asks for it
 */
record TestRuntime(SmartAsyncRuntime runtime, Optional<StepExecutor> steps) implements AutoCloseable {

    /** The test's own, made when it is first asked for. */
    static TestRuntime in(ExtensionContext context, Executable asking) {
        return Stores.of(context)
                .getOrComputeIfAbsent(TestRuntime.class, key -> make(context, asking), TestRuntime.class);
    }

    private static TestRuntime make(ExtensionContext context, Executable asking) {
        SmartAsyncRuntime.Builder builder = SmartAsyncRuntime.builder();
        List<TestScope> scopes = TestScope.innermostFirst(context);
        Collections.reverse(scopes);
        scopes.forEach(scope -> configure(builder, scope));
        if (!takesSteps(asking)
                && context.getTestMethod().filter(TestRuntime::takesSteps).isEmpty()) {
            return new TestRuntime(builder.build(), Optional.empty());
        }
        StepExecutor steps = new StepExecutor();
        return new TestRuntime(builder.executor(steps).build(), Optional.of(steps));
    }

    private static boolean takesSteps(Executable executable) {
        return Stream.of(executable.getParameterTypes()).anyMatch(StepExecutor.class::equals);
    }

    private static void configure(SmartAsyncRuntime.Builder builder, TestScope scope) {
        for (Method method : AnnotationSupport.findAnnotatedMethods(
                scope.type(), ConfigureRuntime.class, HierarchyTraversalMode.TOP_DOWN)) {
            if (method.getParameterCount() != 1 || method.getParameterTypes()[0] != SmartAsyncRuntime.Builder.class) {
                throw new ParameterResolutionException("@ConfigureRuntime " + name(method)
                        + " must take a SmartAsyncRuntime.Builder and nothing else.");
            }
            if (scope.instance() == null && !Modifier.isStatic(method.getModifiers())) {
                throw new ParameterResolutionException("@ConfigureRuntime " + name(method)
                        + " must be static, as the runtime is made before there is an instance of the test.");
            }
            ReflectionSupport.invokeMethod(method, scope.instance(), builder);
        }
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    /** Interrupts what the test has left running, so that no test disturbs the next. */
    @Override
    public void close() {
        runtime.close(Duration.ZERO);
    }
}
