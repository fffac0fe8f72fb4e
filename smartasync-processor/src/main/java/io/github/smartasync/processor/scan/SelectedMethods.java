package io.github.smartasync.processor.scan;

import io.github.smartasync.processor.scan.ScannedMethod.NewName;
import io.github.smartasync.processor.scan.ScannedSource.UnmatchedEntry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javax.lang.model.util.Types;

/**
 * The methods of a source that its options select: static ones that {@code statics} names, of the others those that
 * {@code only} names, marked by {@code skip} and {@code direct}, named by {@code rename}.
 *
 * @param unmatched the entries of these options that match no method
 */
record SelectedMethods(List<ScannedMethod> methods, List<UnmatchedEntry> unmatched) {

    /**
     * Selects methods.
     *
     * @param methods those that can be in the views; of a foreign type all static ones too
     */
    static SelectedMethods of(
            List<ScannedMethod> methods, boolean foreign, Optional<ScannedOptions> options, Types types) {
        SelectedMethods all = new SelectedMethods(methods, List.of());
        SelectedMethods selected = foreign
                ? all.kept("statics", options.flatMap(ScannedOptions::statics), ScannedMethod::isStatic, true, types)
                : all;
        return selected.kept("only", options.flatMap(ScannedOptions::only), SelectedMethods::isUpToOnly, false, types)
                .marked("skip", options.flatMap(ScannedOptions::skip), ScannedMethod::asSkipped, types)
                .marked("direct", options.flatMap(ScannedOptions::direct), ScannedMethod::asDirect, types)
                .renamed(options, types);
    }

    /** What is annotated itself is asked for already. */
    private static boolean isUpToOnly(ScannedMethod method) {
        return !method.isStatic()
                && method.written().isEmpty()
                && method.directMark().isEmpty();
    }

    /** The methods in question that an entry matches. Without entries, the default. */
    private SelectedMethods kept(
            String option,
            Optional<Option<List<Option<String>>>> entries,
            Predicate<ScannedMethod> inQuestion,
            boolean noneByDefault,
            Types types) {
        List<ScannedMethod> candidates = methods.stream().filter(inQuestion).toList();
        List<Option<String>> written = entries.map(Option::value).orElse(List.of());
        if (written.isEmpty() && !noneByDefault) {
            return this;
        }
        List<UnmatchedEntry> missed = new ArrayList<>(unmatched);
        Set<ScannedMethod> matched = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Option<String> entry : written) {
            List<ScannedMethod> named = matches(entry, candidates, types);
            matched.addAll(named);
            if (named.isEmpty()) {
                missed.add(new UnmatchedEntry(option, entry, candidates));
            }
        }
        return new SelectedMethods(
                methods.stream()
                        .filter(method -> !inQuestion.test(method) || matched.contains(method))
                        .toList(),
                missed);
    }

    private SelectedMethods marked(
            String option,
            Optional<Option<List<Option<String>>>> entries,
            UnaryOperator<ScannedMethod> mark,
            Types types) {
        List<ScannedMethod> marked = new ArrayList<>(methods);
        List<UnmatchedEntry> missed = new ArrayList<>(unmatched);
        for (Option<String> entry : entries.map(Option::value).orElse(List.of())) {
            List<ScannedMethod> named = matches(entry, methods, types);
            for (int i = 0; i < methods.size(); i++) {
                if (named.contains(methods.get(i))) {
                    marked.set(i, mark.apply(marked.get(i)));
                }
            }
            if (named.isEmpty()) {
                missed.add(new UnmatchedEntry(option, entry, methods));
            }
        }
        return new SelectedMethods(marked, missed);
    }

    /** An entry is a method, an equals sign and a name. */
    private SelectedMethods renamed(Optional<ScannedOptions> options, Types types) {
        SelectedMethods all = this;
        for (Option<String> entry :
                options.flatMap(ScannedOptions::rename).map(Option::value).orElse(List.of())) {
            int equals = entry.value().indexOf('=');
            String name = entry.value().substring(equals + 1).strip();
            Option<String> method = new Option<>(entry.value().substring(0, Math.max(0, equals)), entry.at());
            all = all.marked(
                    "rename",
                    Optional.of(new Option<>(List.of(method), entry.at())),
                    each -> each.withName(new NewName(name, options.orElseThrow(), entry)),
                    types);
        }
        return all;
    }

    private static List<ScannedMethod> matches(Option<String> entry, List<ScannedMethod> methods, Types types) {
        MethodSelector selector = MethodSelector.parse(entry.value());
        return methods.stream()
                .filter(method ->
                        selector.matches(method.element(), method.type().getParameterTypes(), types))
                .toList();
    }
}
