package io.github.smartasync.processor.pair;

import io.github.smartasync.processor.draft.Signatures;
import io.github.smartasync.processor.draft.TwinNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import javax.lang.model.util.Types;

/**
 * Which methods of two types are twins: by their names, and of overloads by their parameters. A method whose parameters fit
 * none is the twin of the only one that is left of its name.
 */
final class Twins {

    private final Signatures signatures;
    private final List<ComparedMethod> blocking;
    private final List<ComparedMethod> async;
    private final boolean isOneType;
    private final Map<ComparedMethod, ComparedMethod> asyncByBlocking = new LinkedHashMap<>();

    private Twins(Types types, List<ComparedMethod> blocking, List<ComparedMethod> async, boolean isOneType) {
        this.signatures = new Signatures(types);
        this.blocking = blocking;
        this.async = async;
        this.isOneType = isOneType;
    }

    /** Twins, or a method that has none. */
    record Twin(Optional<ComparedMethod> blocking, Optional<ComparedMethod> async) {}

    /** The methods of two types, in the order of the first. */
    static List<Twin> ofTwo(Types types, List<ComparedMethod> blocking, List<ComparedMethod> async) {
        return new Twins(types, blocking, async, false).all();
    }

    /** The methods of a type that has both. */
    static List<Twin> ofOne(Types types, List<ComparedMethod> methods) {
        return new Twins(
                        types,
                        methods.stream().filter(method -> !method.isAsync()).toList(),
                        methods.stream().filter(ComparedMethod::isAsync).toList(),
                        true)
                .all();
    }

    private List<Twin> all() {
        join((one, other) -> one.parameters().equals(other.parameters()));
        join((one, other) -> signatures.key(one.method(), "").equals(signatures.key(other.method(), "")));
        joinRest();
        List<Twin> twins = new ArrayList<>();
        blocking.forEach(
                method -> twins.add(new Twin(Optional.of(method), Optional.ofNullable(asyncByBlocking.get(method)))));
        free(async, asyncByBlocking.values())
                .forEach(method -> twins.add(new Twin(Optional.empty(), Optional.of(method))));
        return twins;
    }

    private void join(BiPredicate<ComparedMethod, ComparedMethod> alike) {
        for (ComparedMethod method : free(async, asyncByBlocking.values())) {
            named(method).stream()
                    .filter(candidate -> alike.test(candidate, method))
                    .findFirst()
                    .ifPresent(twin -> asyncByBlocking.put(twin, method));
        }
    }

    private void joinRest() {
        List<ComparedMethod> rest = free(async, asyncByBlocking.values());
        for (ComparedMethod method : rest) {
            List<ComparedMethod> candidates = named(method);
            if (candidates.size() == 1
                    && rest.stream()
                                    .filter(other -> named(other).equals(candidates))
                                    .count()
                            == 1) {
                asyncByBlocking.put(candidates.get(0), method);
            }
        }
    }

    /** The methods that may be the twin of another by name, the likeliest first. */
    private List<ComparedMethod> named(ComparedMethod method) {
        List<ComparedMethod> candidates = free(blocking, asyncByBlocking.keySet());
        return names(method).stream()
                .flatMap(name -> candidates.stream()
                        .filter(candidate -> candidate.name().equals(name))
                        .filter(candidate -> !candidate.isAsync() || name.equals(method.name())))
                .toList();
    }

    private Set<String> names(ComparedMethod method) {
        Set<String> names = new LinkedHashSet<>();
        if (method.isAsync()) {
            TwinNames.of(method.name()).forEach(twin -> names.add(twin.blocking()));
        }
        if (!isOneType) {
            names.add(method.name());
        }
        return names;
    }

    private static List<ComparedMethod> free(List<ComparedMethod> methods, Collection<ComparedMethod> joined) {
        return methods.stream().filter(method -> !joined.contains(method)).toList();
    }
}
