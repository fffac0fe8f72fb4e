package io.github.smartasync.processor.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One method of both views. The views mirror each other: only the results and the {@code throws} differ.
 *
 * @param name its name in both views
 * @param typeParameters its type variables, renamed where they would shadow one of the source
 * @param varargs whether the last parameter, whose type is an array, is a variable one
 * @param isStatic whether it is a static method of the source and so of both views
 * @param overriding the views in which it overrides a method of what they extend
 * @param sourceCall how the views call the source
 * @param failures what a blocking view declares to throw: the {@code throws} of the source and {@code failsWith}
 * @param options its own options, with those of its type where it has none
 * @param spelledOut whether compilers cannot infer what the sync view returns, so that it must be a type argument
 * @param lint the javac lint categories that its declaration in a view would set off and that cannot be written
 *     otherwise, such as {@code rawtypes}
 * @param throwsLint the categories that naming {@code failures} in code sets off
 * @param leftOut the mixins that do not have it although they are for methods of its form
 * @param doc the comment of the source's method
 * @param twinDocs the comments of methods in whose place the sync and the async view have theirs: they are true of those
 */
public record MethodModel(
        String name,
        List<TypeVariableName> typeParameters,
        List<ParameterModel> parameters,
        boolean varargs,
        boolean isStatic,
        Set<ViewKind> overriding,
        SourceCall sourceCall,
        List<TypeName> failures,
        MethodOptions options,
        boolean spelledOut,
        List<String> lint,
        List<String> throwsLint,
        Set<ViewKind> leftOut,
        DocComment doc,
        Map<ViewKind, DocComment> twinDocs) {

    public MethodModel {
        typeParameters = List.copyOf(typeParameters);
        parameters = List.copyOf(parameters);
        overriding = Set.copyOf(overriding);
        failures = List.copyOf(failures);
        lint = List.copyOf(lint);
        throwsLint = List.copyOf(throwsLint);
        leftOut = Set.copyOf(leftOut);
        twinDocs = Map.copyOf(twinDocs);
    }

    /** Whether a mixin has it. */
    boolean isIn(ViewKind mixin) {
        return !isStatic && mixin.has(sourceCall.treatment()) && !leftOut.contains(mixin);
    }

    /** The same under its name in a mixin. */
    MethodModel in(ViewKind mixin) {
        return new MethodModel(
                mixin.name(name, sourceCall.blockingSide().name()),
                typeParameters,
                parameters,
                varargs,
                isStatic,
                overriding,
                sourceCall.as(Map.of()),
                failures,
                options,
                spelledOut,
                lint,
                throwsLint,
                leftOut,
                doc,
                twinDocs);
    }

    /** Whether all views call it as it is declared. */
    public boolean isDirect() {
        return sourceCall.isDirect();
    }

    /** The comment of the method in whose place a view has it, if there is one with a comment. */
    public Optional<DocComment> twinDoc(ViewKind kind) {
        return Optional.ofNullable(twinDocs.get(kind));
    }

    /** What it returns in a view. */
    public TypeName result(ViewKind kind) {
        return kind.result(sourceCall.types());
    }

    /** Whether the source returns what a view of publishers does. */
    public boolean isThrough(ViewKind kind) {
        return sourceCall
                .asyncResult()
                .filter(result ->
                        result.conversion().isEmpty() && result.kind().type().equals(publisher(kind)))
                .isPresent();
    }

    /** The type that it returns in a view of publishers, without its type argument. */
    public ClassName publisher(ViewKind kind) {
        TypeName result = result(kind);
        return result instanceof ParameterizedTypeName generic ? generic.rawType() : (ClassName) result;
    }

    /** The annotations for null of its declaration in a view: those of the source's method, if it returns the same. */
    public List<AnnotationSpec> nullness(ViewKind kind) {
        boolean same = isDirect() || (kind.blocks() && sourceCall.treatment() != SourceCall.Treatment.ASYNC);
        return same ? kind.called(sourceCall).nullness() : List.of();
    }

    /** The view that a view of a kind gives of what the source returns. */
    public Optional<ClassName> subView(ViewKind kind) {
        return sourceCall.types().view(kind);
    }

    /** What it declares to throw in a view. */
    public List<TypeName> thrown(ViewKind kind) {
        return kind.thrown(failures, isDirect());
    }
}
