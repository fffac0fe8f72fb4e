package io.github.smartasync.junit;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** The source that a test holds in a field. */
final class TestFields {

    private TestFields() {}

    /** The value of the only field that can be the source of a view; the innermost test that has one decides. */
    static Object source(ViewType view, ExtensionContext context) {
        for (TestScope scope : TestScope.innermostFirst(context)) {
            List<Field> fields = fields(view, scope);
            if (fields.size() > 1) {
                throw new ParameterResolutionException(several(view, scope, fields));
            }
            if (!fields.isEmpty()) {
                return value(view, fields.get(0), scope.instance());
            }
        }
        throw new ParameterResolutionException(none(view, context));
    }

    private static List<Field> fields(ViewType view, TestScope scope) {
        return ReflectionSupport.findFields(
                scope.type(),
                field -> view.source().isAssignableFrom(field.getType())
                        // A view that extends the source's type is not meant.
                        && ViewType.of(field.getType()).isEmpty()
                        && (scope.instance() != null || Modifier.isStatic(field.getModifiers())),
                HierarchyTraversalMode.TOP_DOWN);
    }

    private static Object value(ViewType view, Field field, @Nullable Object instance) {
        Object value;
        try {
            value = ReflectionSupport.tryToReadFieldValue(field, instance).get();
        } catch (Exception unreadable) {
            throw new ParameterResolutionException("Cannot read " + name(field), unreadable);
        }
        if (value == null) {
            throw new ParameterResolutionException(name(field) + " is null when " + simple(view.type())
                    + " is made of it. Set it where it is declared, in the constructor, or before the view is taken.");
        }
        return value;
    }

    private static String several(ViewType view, TestScope scope, List<Field> fields) {
        List<String> names = new ArrayList<>();
        fields.forEach(field -> names.add(field.getName()));
        return simple(scope.type()) + " has several fields that can be the source of " + simple(view.type()) + ": "
                + String.join(", ", names) + ". Leave one, or take a SmartAsyncRuntime as the parameter and call "
                + simple(view.type()) + ".of yourself.";
    }

    private static String none(ViewType view, ExtensionContext context) {
        String missing = simple(context.getRequiredTestClass()) + " has no field of type " + simple(view.source())
                + ", the source of " + simple(view.type()) + ". Add one.";
        return context.getTestInstance().isPresent()
                ? missing
                : missing + " It must be static, as there is no instance of the test yet.";
    }

    private static String name(Field field) {
        return simple(field.getDeclaringClass()) + "." + field.getName();
    }

    private static String simple(Class<?> type) {
        return type.getSimpleName();
    }
}
