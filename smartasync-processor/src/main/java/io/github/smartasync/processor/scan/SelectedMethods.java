package io.github.smartasync.processor.scan;

import io.github.smartasync.processor.scan.ScannedSource.UnmatchedEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.lang.model.util.Types;

/**
 * The methods of a source, marked by its options {@code skip} and {@code direct}.
 *
 * @param unmatched the entries of these options that match no method
 */
record SelectedMethods(List<ScannedMethod> methods, List<UnmatchedEntry> unmatched) {

    static SelectedMethods of(List<ScannedMethod> methods, Optional<ScannedOptions> options, Types types) {
        return new SelectedMethods(methods, List.of())
                .marked("skip", options.flatMap(ScannedOptions::skip), ScannedMethod::asSkipped, types)
                .marked("direct", options.flatMap(ScannedOptions::direct), ScannedMethod::asDirect, types);
    }

    private SelectedMethods marked(
            String option,
            Optional<Option<List<Option<String>>>> entries,
            UnaryOperator<ScannedMethod> mark,
            Types types) {
        List<ScannedMethod> marked = new ArrayList<>(methods);
        List<UnmatchedEntry> missed = new ArrayList<>(unmatched);
        for (Option<String> entry : entries.map(Option::value).orElse(List.of())) {
            MethodSelector selector = MethodSelector.parse(entry.value());
            boolean matches = false;
            for (int i = 0; i < methods.size(); i++) {
                ScannedMethod method = methods.get(i);
                if (selector.matches(method.element(), method.type().getParameterTypes(), types)) {
                    marked.set(i, mark.apply(marked.get(i)));
                    matches = true;
                }
            }
            if (!matches) {
                missed.add(new UnmatchedEntry(option, entry));
            }
        }
        return new SelectedMethods(marked, missed);
    }
}
