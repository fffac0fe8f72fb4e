package io.github.smartasync.processor.comment;

import io.github.smartasync.processor.types.Enclosing;
import io.github.smartasync.processor.types.Erasures;
import io.github.smartasync.processor.types.Mentions;
import io.github.smartasync.processor.types.NamedTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the references of a documentation comment to fully qualified ones. A processor does not see imports.
 * Instead, this uses the types that the signatures of the documented type name.
 */
final class DocLinks {

    private static final Pattern TYPE =
            Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*(?:\\.[\\p{L}_$][\\p{L}\\p{N}_$]*)*");

    private final Elements elements;
    private final Types types;
    private final Optional<TypeElement> context;
    private @Nullable Map<String, TypeElement> named;

    DocLinks(Elements elements, Types types, Optional<TypeElement> context) {
        this.elements = elements;
        this.types = types;
        this.context = context;
    }

    /** The end of the reference at the begin of a text: the first space outside parentheses. */
    static int endOfReference(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) && depth <= 0) {
                return i;
            }
            depth += c == '(' || c == '<' ? 1 : c == ')' || c == '>' ? -1 : 0;
        }
        return text.length();
    }

    /** The reference, qualified; empty if there is no such thing. */
    Optional<String> resolve(String reference) {
        int hash = reference.indexOf('#');
        String typeName = hash < 0 ? reference : reference.substring(0, hash);
        Optional<TypeElement> type = typeName.isEmpty() ? context : type(typeName);
        if (hash < 0) {
            return type.map(it -> it.getQualifiedName().toString());
        }
        return type.flatMap(
                it -> member(it, reference.substring(hash + 1)).map(member -> it.getQualifiedName() + "#" + member));
    }

    /** The type that a name in the comment means. */
    Optional<TypeElement> type(String written) {
        int module = written.indexOf('/');
        int arguments = written.indexOf('<');
        String name = written.substring(module + 1, arguments > module ? arguments : written.length());
        if (!TYPE.matcher(name).matches()) {
            return Optional.empty();
        }
        int dot = name.indexOf('.');
        Optional<TypeElement> first = simple(dot < 0 ? name : name.substring(0, dot));
        if (first.isPresent() && dot > 0) {
            return NamedTypes.find(first.get().getQualifiedName() + name.substring(dot), elements);
        }
        return dot < 0 ? first : NamedTypes.find(name, elements);
    }

    boolean isUnchecked(TypeElement type) {
        return isSubtype(type, "java.lang.RuntimeException") || isSubtype(type, "java.lang.Error");
    }

    private boolean isSubtype(TypeElement type, String supertype) {
        TypeElement element = elements.getTypeElement(supertype);
        return element != null && types.isSubtype(types.erasure(type.asType()), element.asType());
    }

    private Optional<TypeElement> simple(String name) {
        for (Element each = context.orElse(null); each instanceof TypeElement; each = each.getEnclosingElement()) {
            if (each.getSimpleName().contentEquals(name)) {
                return Optional.of((TypeElement) each);
            }
            for (TypeElement nested : ElementFilter.typesIn(Enclosing.declared((TypeElement) each, elements))) {
                if (nested.getSimpleName().contentEquals(name)) {
                    return Optional.of(nested);
                }
            }
        }
        TypeElement imported = named().get(name);
        if (imported != null) {
            return Optional.of(imported);
        }
        String prefix = context.map(it -> elements.getPackageOf(it).getQualifiedName() + ".")
                .orElse("");
        return NamedTypes.find(prefix.equals(".") ? name : prefix + name, elements)
                .or(() -> NamedTypes.find("java.lang." + name, elements));
    }

    private Map<String, TypeElement> named() {
        Map<String, TypeElement> found = named;
        if (found == null) {
            found = new HashMap<>();
            for (TypeMirror type : context.map(this::signatures).orElse(List.of())) {
                for (TypeMirror mentioned : Mentions.in(type)) {
                    if (mentioned instanceof DeclaredType declared
                            && declared.asElement() instanceof TypeElement element) {
                        found.putIfAbsent(element.getSimpleName().toString(), element);
                    }
                }
            }
            named = found;
        }
        return found;
    }

    private List<TypeMirror> signatures(TypeElement type) {
        List<TypeMirror> signatures = new ArrayList<>(type.getInterfaces());
        signatures.add(type.getSuperclass());
        for (Element member : Enclosing.declared(type, elements)) {
            if (member instanceof ExecutableElement method) {
                signatures.add(method.getReturnType());
                method.getParameters().forEach(parameter -> signatures.add(parameter.asType()));
                signatures.addAll(method.getThrownTypes());
            } else if (member instanceof VariableElement field) {
                signatures.add(field.asType());
            }
        }
        return signatures;
    }

    private Optional<String> member(TypeElement type, String written) {
        int open = written.indexOf('(');
        String name = open < 0 ? written : written.substring(0, open);
        for (Element member : elements.getAllMembers(type)) {
            boolean named = member.getKind() == ElementKind.CONSTRUCTOR
                    ? type.getSimpleName().contentEquals(name) && type.equals(member.getEnclosingElement())
                    : member.getSimpleName().contentEquals(name);
            if (!named || member.getModifiers().contains(Modifier.PRIVATE)) {
                continue;
            }
            if (open < 0
                    && (member instanceof ExecutableElement || member.getKind().isField())) {
                return Optional.of(name);
            }
            if (member instanceof ExecutableElement method && hasParameters(method, written.substring(open + 1))) {
                return Optional.of(name + parameters(method));
            }
        }
        return Optional.empty();
    }

    /** Compared by simple name: two overloads that differ in the package of a parameter alone are not told apart. */
    private boolean hasParameters(ExecutableElement method, String written) {
        int close = written.indexOf(')');
        if (close < 0) {
            return false;
        }
        String list = written.substring(0, close).replaceAll("<[^<>]*>", "").strip();
        List<String> wanted = list.isEmpty()
                ? List.of()
                : List.of(list.split(",", -1)).stream()
                        .map(DocLinks::simpleName)
                        .toList();
        List<String> declared = method.getParameters().stream()
                .map(parameter -> Erasures.simpleName(parameter.asType(), types))
                .toList();
        return wanted.equals(declared);
    }

    private static String simpleName(String parameter) {
        String type = parameter.strip().split("\\s", 2)[0].replace("...", "[]");
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private String parameters(ExecutableElement method) {
        return method.getParameters().stream()
                .map(parameter -> Erasures.of(parameter.asType(), types).toString())
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
