package io.github.smartasync.rewrite;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** A field that holds the sync view of a source, and the method of the view that waits for what a call gives. */
record SyncField(J.Identifier name, JavaType.FullyQualified type, JavaType.Method method) {

    /** Those that the code at a place can name: fields of the class around it. */
    static List<SyncField> find(Cursor cursor, Call call, String source) {
        J.ClassDeclaration around = cursor.firstEnclosing(J.ClassDeclaration.class);
        J.MethodDeclaration method = cursor.firstEnclosing(J.MethodDeclaration.class);
        if (around == null || method == null) {
            return List.of();
        }
        List<SyncField> found = new ArrayList<>();
        around.getBody().getStatements().stream()
                .filter(J.VariableDeclarations.class::isInstance)
                .map(J.VariableDeclarations.class::cast)
                .filter(fields ->
                        fields.hasModifier(J.Modifier.Type.Static) || !method.hasModifier(J.Modifier.Type.Static))
                .forEach(fields -> add(fields, call, source, found));
        Set<String> taken = variablesOf(method);
        found.removeIf(field -> taken.contains(field.name().getSimpleName()));
        return found;
    }

    /** The names of the method's own variables. */
    private static Set<String> variablesOf(J.MethodDeclaration method) {
        Set<String> names = new HashSet<>();
        new JavaIsoVisitor<Set<String>>() {
            @Override
            public J.VariableDeclarations.NamedVariable visitVariable(
                    J.VariableDeclarations.NamedVariable variable, Set<String> found) {
                found.add(variable.getSimpleName());
                return super.visitVariable(variable, found);
            }
        }.visit(method, names);
        return names;
    }

    private static void add(J.VariableDeclarations fields, Call call, String source, List<SyncField> found) {
        JavaType.FullyQualified type = TypeUtils.asFullyQualified(fields.getType());
        if (type == null || !ViewMethod.sourceOf(type).filter(source::equals).isPresent()) {
            return;
        }
        methods(type).stream()
                .filter(method -> waitsFor(call.method(), method))
                .findFirst()
                .ifPresent(method -> fields.getVariables()
                        .forEach(field -> found.add(new SyncField(field.getName(), type, method))));
    }

    /** Its own and those of the views that it extends. */
    private static List<JavaType.Method> methods(JavaType.FullyQualified view) {
        List<JavaType.Method> methods = new ArrayList<>(view.getMethods());
        view.getInterfaces().forEach(extended -> methods.addAll(methods(extended)));
        return methods;
    }

    private static boolean waitsFor(JavaType.Method called, JavaType.Method method) {
        return !method.hasFlags(Flag.Static)
                && (method.getName().equals(called.getName()) || (method.getName() + "Async").equals(called.getName()))
                && method.getParameterTypes()
                        .toString()
                        .equals(called.getParameterTypes().toString())
                && called.getReturnType() instanceof JavaType.Parameterized future
                && Results.same(
                        Results.boxed(method.getReturnType()),
                        future.getTypeParameters().get(0));
    }

    /** The same call on the field. */
    J.MethodInvocation call(Call call) {
        return ViewMethod.to(call.tree(), method)
                .withSelect(name.withPrefix(call.object().getPrefix()));
    }
}
