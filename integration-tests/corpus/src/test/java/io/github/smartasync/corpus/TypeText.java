package io.github.smartasync.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/**
 * Types as text in which two declarations agree if and only if they declare the same: qualified, without annotations,
 * and with type variables named by their position, since a view may have to rename them.
 */
final class TypeText extends SimpleTypeVisitor14<String, Void> {

    private static final String OBJECT = "java.lang.Object";

    private final Map<Element, String> variables = new HashMap<>();

    private TypeText() {}

    /** For what is declared in a type. */
    static TypeText in(TypeElement type) {
        TypeText text = new TypeText();
        text.name(type.getTypeParameters(), "T");
        return text;
    }

    /** For what is declared in a method of the type. */
    TypeText in(Member member) {
        TypeText text = new TypeText();
        text.variables.putAll(variables);
        text.name(
                member.type().getTypeVariables().stream()
                        .map(TypeVariable::asElement)
                        .toList(),
                "M");
        return text;
    }

    private void name(List<? extends Element> parameters, String prefix) {
        for (Element parameter : parameters) {
            variables.put(parameter, prefix + parameters.indexOf(parameter));
        }
    }

    String of(TypeMirror type) {
        return visit(type);
    }

    /** Type parameters with their bounds, or nothing. */
    String parameters(List<? extends TypeVariable> parameters) {
        return parameters.isEmpty()
                ? ""
                : parameters.stream().map(this::parameter).collect(Collectors.joining(", ", "<", "> "));
    }

    private String parameter(TypeVariable variable) {
        String bound = of(variable.getUpperBound());
        return of(variable) + (bound.equals(OBJECT) ? "" : " extends " + bound);
    }

    @Override
    protected String defaultAction(TypeMirror type, Void none) {
        return type.getKind() == TypeKind.VOID || type.getKind().isPrimitive()
                ? type.getKind().name().toLowerCase(java.util.Locale.ROOT)
                : type.toString();
    }

    @Override
    public String visitArray(ArrayType type, Void none) {
        return of(type.getComponentType()) + "[]";
    }

    @Override
    public String visitTypeVariable(TypeVariable type, Void none) {
        String name = variables.get(type.asElement());
        return name == null ? type.asElement().toString() : name;
    }

    @Override
    public String visitIntersection(IntersectionType type, Void none) {
        return type.getBounds().stream().map(this::of).collect(Collectors.joining(" & "));
    }

    @Override
    public String visitWildcard(WildcardType type, Void none) {
        if (type.getSuperBound() != null) {
            return "? super " + of(type.getSuperBound());
        }
        boolean unbounded =
                type.getExtendsBound() == null || of(type.getExtendsBound()).equals(OBJECT);
        return unbounded ? "?" : "? extends " + of(type.getExtendsBound());
    }

    @Override
    public String visitDeclared(DeclaredType type, Void none) {
        String arguments = type.getTypeArguments().isEmpty()
                ? ""
                : type.getTypeArguments().stream().map(this::of).collect(Collectors.joining(", ", "<", ">"));
        boolean inGeneric = type.getEnclosingType() instanceof DeclaredType outer
                && !outer.getTypeArguments().isEmpty();
        String name = inGeneric
                ? of(type.getEnclosingType()) + "." + type.asElement().getSimpleName()
                : ((TypeElement) type.asElement()).getQualifiedName().toString();
        return name + arguments;
    }
}
