package io.github.smartasync.runtime.bridge;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.TestAbortedException;
import org.reactivestreams.tck.TestEnvironment;
import org.testng.SkipException;
import org.testng.annotations.AfterClass;
import org.testng.annotations.BeforeClass;
import org.testng.annotations.BeforeMethod;
import org.testng.annotations.Test;

/** Runs a verification of the Reactive Streams TCK, which is written for TestNG, as tests of JUnit, each on an object of its own. */
final class Tck {

    private static final int QUIET_MILLIS = 100;

    private Tck() {}

    static TestEnvironment environment() {
        return new TestEnvironment(1000, QUIET_MILLIS);
    }

    static Stream<DynamicTest> testsOf(Supplier<?> verification) {
        return Arrays.stream(verification.get().getClass().getMethods())
                .filter(each -> each.isAnnotationPresent(Test.class))
                .sorted(Comparator.comparing(Method::getName))
                .map(each -> DynamicTest.dynamicTest(each.getName(), () -> run(verification.get(), each)));
    }

    private static void run(Object verification, Method test) throws Throwable {
        invokeThose(BeforeClass.class, verification);
        try {
            invokeThose(BeforeMethod.class, verification);
            invoke(verification, test);
        } finally {
            invokeThose(AfterClass.class, verification);
        }
    }

    private static void invokeThose(Class<? extends Annotation> annotation, Object verification) throws Throwable {
        for (Method each : verification.getClass().getMethods()) {
            if (each.isAnnotationPresent(annotation)) {
                invoke(verification, each);
            }
        }
    }

    private static void invoke(Object verification, Method method) throws Throwable {
        try {
            method.setAccessible(true);
            method.invoke(verification);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof SkipException skipped) {
                throw new TestAbortedException(skipped.getMessage());
            }
            throw thrown.getCause();
        }
    }
}
