package io.github.smartasync.processor.draft;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.github.smartasync.processor.scan.ScannedMethod;
import io.github.smartasync.processor.scan.ScannedResult;
import io.github.smartasync.processor.types.Enclosing;
import io.github.smartasync.processor.types.SupertypeNames;
import io.github.smartasync.processor.types.TypeNames;
import io.github.smartasync.processor.types.TypeVariables;
import io.github.smartasync.processor.types.UpwardProjection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The types of one method's signature, as names that mean the same in the source as the method's own do where it is. */
public final class MethodNames {

    private final Elements elements;
    private final Types types;
    private final ScannedMethod method;
    private final TypeNames asMember;
    private final Optional<TypeNames> asDeclared;

    private MethodNames(
            Elements elements, Types types, ScannedMethod method, TypeNames asMember, Optional<TypeNames> asDeclared) {
        this.elements = elements;
        this.types = types;
        this.method = method;
        this.asMember = asMember;
        this.asDeclared = asDeclared;
    }

    /**
     * The names of a method's types.
     *
     * @param names the names inside the source
     * @param variables what the type variables of the method are called
     */
    public static MethodNames of(
            ScannedMethod method,
            TypeElement source,
            TypeNames names,
            Map<? extends Element, String> variables,
            Elements elements,
            Types types) {
        Optional<TypeNames> declared =
                new SupertypeNames(types).inside(Enclosing.type(method.element()), source, names);
        return new MethodNames(
                elements, types, method, names.renaming(variables), declared.map(inside -> inside.renaming(variables)));
    }

    /** A type that views use as it is in the source, such as an exception. */
    public TypeName of(TypeMirror type) {
        return asMember.of(type);
    }

    /** The type variables, with their bounds. */
    public List<TypeVariableName> typeParameters() {
        List<TypeVariableName> declarations = new ArrayList<>();
        if (asDeclared.isPresent()) {
            method.element()
                    .getTypeParameters()
                    .forEach(parameter -> declarations.add(asDeclared.get().declaration(parameter)));
        } else {
            for (TypeVariable variable : method.type().getTypeVariables()) {
                declarations.add(asMember.declaration(
                        (TypeParameterElement) variable.asElement(), List.of(variable.getUpperBound())));
            }
        }
        return declarations;
    }

    /** The types of the parameters. */
    public List<TypeName> parameters() {
        return asDeclared
                .map(names -> names.all(method.element().getParameters().stream()
                        .map(VariableElement::asType)
                        .toList()))
                .orElseGet(() -> asMember.all(method.type().getParameterTypes()));
    }

    /** The result. */
    public TypeName result() {
        return asDeclared
                .map(names -> names.of(method.element().getReturnType()))
                .orElseGet(() -> asMember.of(method.result()));
    }

    /** What its async result will hold. */
    public TypeName value() {
        ScannedResult result = method.asyncResult().orElseThrow();
        TypeElement root = elements.getTypeElement(result.kind().typeName());
        if (root.getTypeParameters().isEmpty() || result.conversion().isPresent()) {
            return asMember.of(result.value());
        }
        TypeParameterElement parameter = root.getTypeParameters().get(0);
        return asDeclared
                .flatMap(names -> written(method.element(), root)
                        .flatMap(written -> new SupertypeNames(types).of(root, written, names)))
                .map(inside -> inside.argument(parameter.asType(), parameter))
                .orElseGet(() -> asMember.argument(result.value(), parameter));
    }

    /** The exceptions. */
    public List<TypeName> thrown() {
        return asMember.all(method.thrown());
    }

    /** The result as it is written, or the bound that makes a type variable of the method a future. */
    private Optional<DeclaredType> written(ExecutableElement element, TypeElement root) {
        TypeMirror result = element.getReturnType();
        List<? extends TypeMirror> candidates = result instanceof TypeVariable variable
                        && TypeVariables.declaration(variable) instanceof TypeParameterElement parameter
                        && element.getTypeParameters().contains(parameter)
                ? parameter.getBounds()
                : List.of(result);
        return candidates.stream()
                .filter(type -> type instanceof DeclaredType)
                .map(type -> (DeclaredType) type)
                .filter(type -> types.isSubtype(types.erasure(type), types.erasure(root.asType())))
                .filter(type -> UpwardProjection.ofArgument(type, root, types).isEmpty())
                .findFirst();
    }
}
