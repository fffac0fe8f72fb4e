package io.github.smartasync.junit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A test class, or one around it.
 *
 * @param instance null before there is one
 */
record TestScope(Class<?> type, @Nullable Object instance) {

    /** The test class and, of a nested one, those around it. */
    static List<TestScope> innermostFirst(ExtensionContext context) {
        List<TestScope> scopes = new ArrayList<>();
        context.getTestInstances()
                .ifPresentOrElse(
                        instances -> instances
                                .getAllInstances()
                                .forEach(instance -> scopes.add(new TestScope(instance.getClass(), instance))),
                        () -> classes(context, scopes));
        Collections.reverse(scopes);
        return scopes;
    }

    private static void classes(ExtensionContext context, List<TestScope> scopes) {
        context.getEnclosingTestClasses().forEach(type -> scopes.add(new TestScope(type, null)));
        context.getTestClass().ifPresent(type -> scopes.add(new TestScope(type, null)));
    }
}
