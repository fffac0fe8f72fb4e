package io.github.smartasync.processor.types;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Erased types as plain names: what tells overloads apart. */
public final class Erasures {

    private Erasures() {}

    /** The erasure of a type, without annotations. A type that is not known is named as it is written. */
    public static TypeName of(TypeMirror type, Types types) {
        return switch (type.getKind()) {
            case ARRAY -> ArrayTypeName.of(of(((ArrayType) type).getComponentType(), types));
            case TYPEVAR -> of(types.erasure(type), types);
            case ERROR -> ClassName.get("", unknown(type));
            case DECLARED, INTERSECTION -> raw(TypeNames.plain().of(types.erasure(type)));
            default -> TypeNames.plain().of(type);
        };
    }

    /** Whether a type is a generic class or interface without type arguments. */
    public static boolean isRaw(TypeMirror type) {
        return type instanceof DeclaredType declared
                && declared.getTypeArguments().isEmpty()
                && !((TypeElement) declared.asElement()).getTypeParameters().isEmpty();
    }

    /** The erasures of parameters, for comparison. Asked for very often, so it makes no names of types that it does not need. */
    public static String key(List<? extends TypeMirror> parameters, Types types) {
        StringBuilder key = new StringBuilder("(");
        for (TypeMirror parameter : parameters) {
            key.append(key.length() > 1 ? "," : "").append(text(parameter, types));
        }
        return key.append(")").toString();
    }

    /** As {@link #of}, as text. */
    private static String text(TypeMirror type, Types types) {
        return switch (type.getKind()) {
            case ARRAY -> text(((ArrayType) type).getComponentType(), types) + "[]";
            case TYPEVAR -> text(types.erasure(type), types);
            case DECLARED ->
                ((TypeElement) ((DeclaredType) type).asElement())
                        .getQualifiedName()
                        .toString();
            default -> of(type, types).toString();
        };
    }

    /** The simple name of an erasure, as it stands in signatures of messages: {@code List}, {@code int[]}. */
    public static String simpleName(TypeMirror type, Types types) {
        return simpleName(of(type, types));
    }

    private static String simpleName(TypeName type) {
        if (type instanceof ArrayTypeName array) {
            return simpleName(array.componentType()) + "[]";
        }
        return type instanceof ClassName name ? name.simpleName() : type.toString();
    }

    /** Compilers differ in the erasure of an inner class of a generic class: the outer one may stay generic. */
    private static TypeName raw(TypeName name) {
        return name instanceof ParameterizedTypeName parameterized ? parameterized.rawType() : name;
    }

    private static String unknown(TypeMirror type) {
        if (type.getKind() != TypeKind.ERROR) {
            throw new AssertionError(type);
        }
        String name = type.toString();
        int arguments = name.indexOf('<');
        String erased = arguments > 0 ? name.substring(0, arguments) : name;
        return SourceVersion.isName(erased) ? erased : "Unknown";
    }
}
