package io.github.smartasync.processor.draft;

import com.palantir.javapoet.ClassName;
import io.github.smartasync.processor.model.ViewKind;
import io.github.smartasync.processor.model.ViewNames;
import io.github.smartasync.processor.rule.ViewNameRule;
import io.github.smartasync.processor.rule.Wording;
import io.github.smartasync.processor.rule.WrittenOptions;
import io.github.smartasync.processor.scan.Option;
import io.github.smartasync.processor.scan.ScannedSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Names the views of a source. */
public final class ViewNaming {

    private ViewNaming() {}

    /** The names, with the default in place of one that is no identifier. */
    public static ViewNames names(ScannedSource source) {
        return names(source, WrittenOptions.kinds(source));
    }

    /** The names of views of these kinds. */
    public static ViewNames names(ScannedSource source, Set<ViewKind> kinds) {
        String home = source.home().getQualifiedName().toString();
        ViewNames names = new ViewNames(Wording.simpleName(source.element()), home, Map.of());
        Map<ViewKind, ClassName> views = new EnumMap<>(ViewKind.class);
        for (ViewKind kind : kinds) {
            views.put(kind, ClassName.get(home, name(source, kind, names.defaultName(kind.suffix()))));
        }
        return names.with(views);
    }

    private static String name(ScannedSource source, ViewKind kind, String byDefault) {
        return source.options()
                .flatMap(options -> options.viewName(kind))
                .map(Option::value)
                .filter(ViewNameRule::isNameOfType)
                .orElse(byDefault);
    }
}
