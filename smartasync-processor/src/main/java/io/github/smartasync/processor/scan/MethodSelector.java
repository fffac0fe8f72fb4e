package io.github.smartasync.processor.scan;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.smartasync.processor.types.Erasures;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * An entry of {@code statics}, {@code only}, {@code skip}, {@code direct} or {@code known}: a name, which means all overloads, or a name with erased parameter types,
 * each simple or qualified. An asterisk in a name stands for any characters, or none.
 */
public final class MethodSelector {

    private final String name;
    private final List<String> parameters;
    private final boolean allOverloads;

    private MethodSelector(String name, List<String> parameters, boolean allOverloads) {
        this.name = name;
        this.parameters = parameters;
        this.allOverloads = allOverloads;
    }

    /** The selector that an entry is; a malformed entry gives one that matches nothing. */
    public static MethodSelector parse(String entry) {
        String text = entry.strip();
        int open = text.indexOf('(');
        if (open < 0) {
            return new MethodSelector(text, List.of(), true);
        }
        if (!text.endsWith(")")) {
            return new MethodSelector("", List.of(), false);
        }
        List<String> parameters = new ArrayList<>();
        String inside = text.substring(open + 1, text.length() - 1);
        if (!inside.isBlank()) {
            for (String parameter : inside.split(",", -1)) {
                parameters.add(parameter.replaceAll("\\s+", "").replace("...", "[]"));
            }
        }
        return new MethodSelector(text.substring(0, open).strip(), parameters, false);
    }

    /** Whether an entry names a method, whatever the parameters. */
    public static boolean names(String entry, CharSequence method) {
        return parse(entry).names(method);
    }

    private boolean names(CharSequence method) {
        return name.contains("*")
                ? method.toString().matches(Pattern.quote(name).replace("*", "\\E.*\\Q"))
                : name.contentEquals(method);
    }

    /** Whether it means a method. */
    public boolean matches(ExecutableElement method, List<? extends TypeMirror> memberParameters, Types types) {
        if (!names(method.getSimpleName())) {
            return false;
        }
        if (allOverloads) {
            return true;
        }
        if (method.getParameters().size() != parameters.size()) {
            return false;
        }
        for (int i = 0; i < parameters.size(); i++) {
            VariableElement declared = method.getParameters().get(i);
            if (!matches(parameters.get(i), declared.asType(), types)
                    && !matches(parameters.get(i), memberParameters.get(i), types)) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(String written, TypeMirror type, Types types) {
        TypeName erased = Erasures.of(type, types);
        return written.equals(erased.toString()) || written.equals(simple(erased)) || written.equals(nested(erased));
    }

    private static String simple(TypeName type) {
        if (type instanceof ArrayTypeName array) {
            return simple(array.componentType()) + "[]";
        }
        return type instanceof ClassName name ? name.simpleName() : type.toString();
    }

    private static String nested(TypeName type) {
        if (type instanceof ArrayTypeName array) {
            return nested(array.componentType()) + "[]";
        }
        return type instanceof ClassName name ? String.join(".", name.simpleNames()) : type.toString();
    }
}
