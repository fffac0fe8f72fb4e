package io.github.smartasync.processor.draft;

import com.palantir.javapoet.ClassName;
import io.github.smartasync.processor.diagnostic.DiagnosticCode;
import io.github.smartasync.processor.diagnostic.Findings;
import io.github.smartasync.processor.diagnostic.Place;
import io.github.smartasync.processor.model.ViewKind;
import io.github.smartasync.processor.model.ViewNames;
import io.github.smartasync.processor.rule.Wording;
import io.github.smartasync.processor.scan.Option;
import io.github.smartasync.processor.scan.ScannedOptions;
import io.github.smartasync.processor.scan.ScannedSource;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names the views of a source. */
public final class ViewNaming {

    private ViewNaming() {}

    /** What is to be generated, by the options of the source. */
    public static Set<ViewKind> kinds(ScannedSource source) {
        Set<ViewKind> kinds = EnumSet.noneOf(ViewKind.class);
        source.options()
                .flatMap(ScannedOptions::views)
                .ifPresent(views -> views.value().forEach(name -> kinds.add(ViewKind.valueOf(name))));
        return kinds.isEmpty() ? byDefault() : kinds;
    }

    /** The names, with the default in place of one that is no identifier. */
    public static ViewNames names(ScannedSource source, Findings findings) {
        String home = source.home().getQualifiedName().toString();
        ViewNames names = new ViewNames(Wording.simpleName(source.element()), home, Map.of());
        Map<ViewKind, ClassName> views = new EnumMap<>(ViewKind.class);
        for (ViewKind kind : kinds(source)) {
            Optional<Option<String>> option = source.options().flatMap(options -> options.viewName(kind));
            views.put(kind, ClassName.get(home, name(source, option, names.defaultName(kind.suffix()), findings)));
        }
        return names.with(views);
    }

    private static Set<ViewKind> byDefault() {
        Set<ViewKind> kinds = EnumSet.allOf(ViewKind.class);
        kinds.removeIf(kind -> !kind.byDefault());
        return kinds;
    }

    private static String name(
            ScannedSource source, Optional<Option<String>> option, String byDefault, Findings findings) {
        if (option.isEmpty()) {
            return byDefault;
        }
        String name = option.get().value();
        if (SourceVersion.isIdentifier(name) && !SourceVersion.isKeyword(name) && !isRestricted(name)) {
            return name;
        }
        ScannedOptions options = source.options().orElseThrow();
        findings.add(
                DiagnosticCode.SA040,
                Place.of(options.carrier(), options.mirror(), option.get().at()),
                name);
        return byDefault;
    }

    /** Words that can name anything but a type: JLS 3.8, TypeIdentifier. */
    private static boolean isRestricted(String name) {
        return Set.of("permits", "record", "sealed", "var", "yield").contains(name);
    }
}
