package io.github.smartasync.processor.validate;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.github.smartasync.processor.scan.ScannedMethod;
import io.github.smartasync.processor.scan.ScannedSource;
import io.github.smartasync.processor.scan.TypeNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeVariable;

/**
 * Keeps the type variables of methods apart from those of the source. One that is inherited as {@code <V> V get(V)} into
 * {@code Source<K, V>} would otherwise hide, and then stand for, the other.
 */
final class TypeVariableNames {

    private final TypeNames names;
    private final Set<String> taken = new HashSet<>();

    TypeVariableNames(TypeNames names, ScannedSource source) {
        Map<Element, String> renamed = new HashMap<>();
        for (TypeParameterElement parameter : source.typeParameters()) {
            String free = free(parameter.getSimpleName().toString(), taken);
            taken.add(free);
            renamed.put(parameter, free);
        }
        this.names = names.renaming(renamed);
    }

    /** The names of types in the source. */
    TypeNames ofSource() {
        return names;
    }

    /** The names of types in one of its methods. */
    TypeNames of(ScannedMethod method) {
        Map<Element, String> renamed = new HashMap<>();
        Set<String> known = new HashSet<>(taken);
        for (TypeVariable variable : method.type().getTypeVariables()) {
            String declared = variable.asElement().getSimpleName().toString();
            if (!taken.contains(declared)) {
                known.add(declared);
            }
        }
        for (TypeVariable variable : method.type().getTypeVariables()) {
            String declared = variable.asElement().getSimpleName().toString();
            if (taken.contains(declared)) {
                String free = free(declared, known);
                known.add(free);
                renamed.put(variable.asElement(), free);
            }
        }
        return names.renaming(renamed);
    }

    /** The names of types in the blocking one of twins, whose type variables are called as those of the other. */
    TypeNames ofTwin(ScannedMethod blocking, ScannedMethod async) {
        TypeNames asyncNames = of(async);
        Map<Element, String> renamed = new HashMap<>();
        for (int i = 0; i < blocking.type().getTypeVariables().size(); i++) {
            TypeName name = asyncNames.of(async.type().getTypeVariables().get(i));
            renamed.put(blocking.type().getTypeVariables().get(i).asElement(), ((TypeVariableName) name).name());
        }
        return asyncNames.renaming(renamed);
    }

    private static String free(String name, Set<String> taken) {
        String free = name;
        for (int number = 2; taken.contains(free); number++) {
            free = name + number;
        }
        return free;
    }
}
