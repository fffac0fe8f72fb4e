package io.github.smartasync.processor.draft;

import com.palantir.javapoet.ClassName;
import io.github.smartasync.processor.model.SourceModel;
import io.github.smartasync.processor.model.ViewKind;
import io.github.smartasync.processor.model.ViewNames;
import io.github.smartasync.processor.scan.ScannedSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.util.Types;

/** Leaves out methods that would be the same as a factory of the views, by erasure. */
final class FactoryClash {

    private final Signatures signatures;

    FactoryClash(Types types) {
        this.signatures = new Signatures(types);
    }

    List<DraftedMethod> without(
            ScannedSource source, ViewNames names, List<DraftedMethod> drafts, List<Obstacle> obstacles) {
        boolean isStatic = drafts.stream().allMatch(draft -> draft.method().isStatic());
        Map<String, String> factories = isStatic ? Map.of() : factories(source, names);
        List<DraftedMethod> kept = new ArrayList<>();
        for (DraftedMethod draft : drafts) {
            String factory = factories.get(signatures.key(draft.method(), draft.name()));
            if (factory == null) {
                kept.add(draft);
            } else {
                obstacles.add(new Obstacle.SameAsFactory(draft, factory));
            }
        }
        return kept;
    }

    /** What factories are called in messages, by name and erased parameters. */
    private static Map<String, String> factories(ScannedSource source, ViewNames names) {
        Map<String, String> factories = new LinkedHashMap<>();
        add("of", ClassName.get(source.element()), factories);
        for (ViewKind kind : names.kinds()) {
            names.from(kind).flatMap(names::view).ifPresent(other -> add("from", other, factories));
        }
        return factories;
    }

    private static void add(String name, ClassName parameter, Map<String, String> factories) {
        String simple = parameter.simpleName();
        factories.put(name + "(" + parameter + ")", name + "(" + simple + ")");
        factories.put(
                name + "(" + parameter + "," + SourceModel.RUNTIME.canonicalName() + ")",
                name + "(" + simple + ", " + SourceModel.RUNTIME.simpleName() + ")");
    }
}
