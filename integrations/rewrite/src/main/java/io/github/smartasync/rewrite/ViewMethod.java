package io.github.smartasync.rewrite;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Tree;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JContainer;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.TypeUtils;
import org.openrewrite.marker.Markers;

/** A method of a view, and the factory that makes the view of a source. */
record ViewMethod(JavaType.FullyQualified view, JavaType.Method of, JavaType.Method method) {

    static final String GENERATED = "io.github.smartasync.GeneratedView";

    /** The name of the source of a view; empty for any other type. */
    static Optional<String> sourceOf(@Nullable JavaType type) {
        JavaType.FullyQualified named = TypeUtils.asFullyQualified(type);
        return named == null
                ? Optional.empty()
                : Options.of(named.getAnnotations(), GENERATED).flatMap(generated -> generated.text("value"));
    }

    /** What the compiler will write into a view for a method of a source. */
    static ViewMethod generated(
            JavaType.FullyQualified source, String view, JavaType.Method method, String name, JavaType result) {
        String prefix = source.getPackageName().isEmpty() ? "" : source.getPackageName() + '.';
        JavaType.FullyQualified type = type(prefix + view, source, method);
        return new ViewMethod(
                type,
                method.withName("of")
                        .withFlags(EnumSet.of(Flag.Static))
                        .withDeclaringType(type)
                        .withReturnType(type)
                        .withParameterNames(List.of("source"))
                        .withParameterTypes(List.of(source))
                        .withThrownExceptions(List.of()),
                method.withName(name)
                        .withDeclaringType(type)
                        .withReturnType(result)
                        .withThrownExceptions(List.of()));
    }

    private static JavaType.FullyQualified type(String name, JavaType.FullyQualified source, JavaType.Method any) {
        JavaType.FullyQualified mark = JavaType.ShallowClass.build(GENERATED);
        JavaType.Method value = any.withName("value").withDeclaringType(mark);
        return new JavaType.Class(
                null,
                Flag.Public.getBitMask(),
                name,
                JavaType.FullyQualified.Kind.Interface,
                List.of(),
                null,
                null,
                List.of(new JavaType.Annotation(
                        mark,
                        List.of(JavaType.Annotation.SingleElementValue.from(
                                value, source.getFullyQualifiedName().replace('$', '.'))))),
                List.of(),
                List.of(),
                List.of());
    }

    /** The same call on a view of what it was called on: {@code PricesAsync.of(prices).find(id)}. */
    J.MethodInvocation on(Call call) {
        Expression source = call.object();
        Expression made = new J.MethodInvocation(
                Tree.randomId(),
                source.getPrefix(),
                Markers.EMPTY,
                JRightPadded.build(name(view.getClassName(), view)),
                null,
                name("of", of),
                JContainer.build(List.of(JRightPadded.build(source.<Expression>withPrefix(Space.EMPTY)))),
                of);
        return to(call.tree(), method).withSelect(made);
    }

    /** The same call of another method. */
    static J.MethodInvocation to(J.MethodInvocation call, JavaType.Method method) {
        J.Identifier name = call.getName().withSimpleName(method.getName()).withType(method);
        return call.withName(name).withMethodType(method);
    }

    private static J.Identifier name(String name, JavaType type) {
        return new J.Identifier(Tree.randomId(), Space.EMPTY, Markers.EMPTY, List.of(), name, type, null);
    }
}
