package io.github.smartasync.processor.pair;

import io.github.smartasync.processor.pair.Twins.Twin;
import io.github.smartasync.processor.rule.NearNames;
import io.github.smartasync.processor.scan.MethodSelector;
import io.github.smartasync.processor.scan.Option;
import io.github.smartasync.processor.scan.ScannedMethod;
import io.github.smartasync.processor.scan.ScannedSource.ScannedInterface;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.util.Types;

/** The entries of {@code known}, and which of them some difference needs. */
final class KnownDifferences {

    private static final int SHOWN = 6;

    private final List<Option<String>> entries;
    private final List<ScannedMethod> methods;
    private final Types types;
    private final List<Option<String>> unused;

    KnownDifferences(List<Option<String>> entries, ScannedInterface blocking, ScannedInterface async, Types types) {
        this.entries = entries;
        this.methods = Stream.of(blocking, async)
                .flatMap(type -> type.methods().stream())
                .toList();
        this.types = types;
        this.unused = new ArrayList<>(entries);
    }

    /** Whether the differences of a twin are known. All entries that say so are needed. */
    boolean has(Twin twin) {
        List<Option<String>> matching = entries.stream()
                .filter(entry -> Stream.concat(twin.blocking().stream(), twin.async().stream())
                        .anyMatch(method -> matches(entry.value(), method.method())))
                .toList();
        unused.removeAll(matching);
        return !matching.isEmpty();
    }

    /** The entries that no difference needs, after all were asked about. */
    List<Option<String>> unused() {
        return List.copyOf(unused);
    }

    /** Why an entry is not needed. */
    String why(String entry) {
        if (methods.stream().anyMatch(method -> matches(entry, method))) {
            return "what it names has a twin without a difference now. Remove it.";
        }
        int open = entry.indexOf('(');
        String name = (open < 0 ? entry : entry.substring(0, open)).strip();
        List<String> near =
                NearNames.of(name, methods.stream().map(ScannedMethod::name).toList());
        return "neither type has such a method. "
                + (near.isEmpty()
                        ? "Remove it."
                        : "Did you mean "
                                + near.stream()
                                        .limit(SHOWN)
                                        .map(each -> "\"" + each + "\"")
                                        .collect(Collectors.joining(" or "))
                                + "?");
    }

    private boolean matches(String entry, ScannedMethod method) {
        return MethodSelector.parse(entry)
                .matches(method.element(), method.type().getParameterTypes(), types);
    }
}
