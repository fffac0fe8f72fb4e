package io.github.smartasync.processor.draft;

import com.palantir.javapoet.TypeName;
import io.github.smartasync.processor.scan.ScannedMethod;
import io.github.smartasync.processor.types.Erasures;
import io.github.smartasync.processor.types.TypeNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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

    /**
     * Whether two methods are one for their callers, but that the second returns an async result of what the first does. Their
     * parameters may differ, as those of {@code get(Object)} and {@code getAsync(K)} do, if what one takes can be passed to
     * the other.
     *
     * @return the one whose parameters the views have, which the other takes too
     */
    Optional<ScannedMethod> narrowerOfTwins(ScannedMethod blocking, ScannedMethod async) {
        boolean alike = blocking.isStatic() == async.isStatic()
                && blocking.element().isVarArgs() == async.element().isVarArgs()
                && result(blocking)
                        .equals(async.asyncResult()
                                .map(result -> names(async).of(result.plain()))
                                .orElseThrow());
        if (!alike) {
            return Optional.empty();
        }
        if (parameters(blocking).equals(parameters(async))) {
            return Optional.of(async);
        }
        return Optional.of(async)
                .filter(narrower -> takes(blocking, narrower))
                .or(() -> Optional.of(blocking).filter(narrower -> takes(async, narrower)));
    }

    /** Whether one method takes whatever another does; of generic methods that is not found out. */
    private boolean takes(ScannedMethod wider, ScannedMethod narrower) {
        List<? extends TypeMirror> wide = wider.type().getParameterTypes();
        List<? extends TypeMirror> narrow = narrower.type().getParameterTypes();
        return wider.type().getTypeVariables().isEmpty()
                && narrower.type().getTypeVariables().isEmpty()
                && key(wider, "").equals(key(narrower, ""))
                && IntStream.range(0, wide.size()).allMatch(i -> types.isSubtype(narrow.get(i), wide.get(i)));
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
