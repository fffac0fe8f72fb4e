package io.github.smartasync.processor.draft;

import com.palantir.javapoet.TypeName;
import io.github.smartasync.processor.scan.ScannedMethod;
import io.github.smartasync.processor.types.Erasures;
import io.github.smartasync.processor.types.TypeNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Types;

/** Compares signatures by what they name, the type variables of a method by their position. */
public final class Signatures {

    private final Types types;

    public Signatures(Types types) {
        this.types = types;
    }

    /** A name with the erasures of a method's parameters: what must differ between the methods of a view. */
    public String key(ScannedMethod method, String name) {
        return name + Erasures.key(method.type().getParameterTypes(), types);
    }

    /** Whether two methods are one for their callers, but that the second returns an async result of what the first does. */
    boolean areTwins(ScannedMethod blocking, ScannedMethod async) {
        return blocking.isStatic() == async.isStatic()
                && blocking.element().isVarArgs() == async.element().isVarArgs()
                && parameters(blocking).equals(parameters(async))
                && result(blocking)
                        .equals(async.asyncResult()
                                .map(result -> names(async).of(result.plain()))
                                .orElseThrow());
    }

    /** What a future of a blocking method's result is a future of. */
    private TypeName result(ScannedMethod blocking) {
        return names(blocking).of(blocking.result()).box();
    }

    private List<TypeName> parameters(ScannedMethod method) {
        TypeNames names = names(method);
        List<TypeName> parts = new ArrayList<>();
        for (TypeMirror parameter : method.type().getParameterTypes()) {
            parts.add(names.of(parameter));
        }
        for (TypeVariable variable : method.type().getTypeVariables()) {
            parts.addAll(names.bounds(variable.getUpperBound()));
        }
        return parts;
    }

    private static TypeNames names(ScannedMethod method) {
        Map<Element, String> byPosition = new HashMap<>();
        for (TypeVariable variable : method.type().getTypeVariables()) {
            byPosition.put(variable.asElement(), "#" + byPosition.size());
        }
        return TypeNames.plain().renaming(byPosition);
    }
}
