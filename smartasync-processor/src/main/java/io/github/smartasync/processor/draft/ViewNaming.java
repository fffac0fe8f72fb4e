package io.github.smartasync.processor.draft;

import com.palantir.javapoet.ClassName;
import io.github.smartasync.processor.model.ViewKind;
import io.github.smartasync.processor.model.ViewNames;
import io.github.smartasync.processor.rule.ViewNameRule;
import io.github.smartasync.processor.rule.Wording;
import io.github.smartasync.processor.rule.WrittenOptions;
import io.github.smartasync.processor.scan.Option;
import io.github.smartasync.processor.scan.ScannedOptions;
import io.github.smartasync.processor.scan.ScannedSource;
import io.github.smartasync.processor.scan.ScannedSource.Named;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Names the views of a source. */
public final class ViewNaming {

    private ViewNaming() {}

    /** The names, with the default in place of one that is no identifier. */
    public static ViewNames names(ScannedSource source) {
        return names(source.named());
    }

    /** The names, in the same way. */
    static ViewNames names(Named source) {
        return names(source, WrittenOptions.kinds(source.options()));
    }

    /** The names of views of these kinds. */
    public static ViewNames names(Named source, Set<ViewKind> kinds) {
        String home = source.home().getQualifiedName().toString();
        String called = Wording.simpleName(source.element());
        ViewNames byDefault = new ViewNames(called, home, Map.of());
        ViewNames names = new ViewNames(
                called,
                home,
                companionBase(source, byDefault.companionBase()),
                operationPrefix(source),
                source.options().filter(ScannedOptions::asClass).isPresent(),
                Map.of());
        Map<ViewKind, ClassName> views = new EnumMap<>(ViewKind.class);
        for (ViewKind kind : kinds) {
            views.put(kind, ClassName.get(home, name(source, kind, names.defaultName(kind.suffix()))));
        }
        return names.with(views);
    }

    private static Optional<String> operationPrefix(Named source) {
        return source.options()
                .flatMap(ScannedOptions::operationPrefix)
                .map(Option::value)
                .filter(prefix -> !prefix.isBlank());
    }

    /** Two foreign types may have the same simple name. If the views of one are renamed, so is the class behind them. */
    private static String companionBase(Named source, String byDefault) {
        return Stream.of(ViewKind.values())
                .filter(kind -> source.foreign() && kind.byDefault())
                .map(kind -> name(source, kind, byDefault + kind.suffix()))
                .filter(name -> Stream.of(ViewKind.values()).noneMatch(kind -> name.equals(byDefault + kind.suffix())))
                .findFirst()
                .orElse(byDefault);
    }

    private static String name(Named source, ViewKind kind, String byDefault) {
        return source.options()
                .flatMap(options -> options.viewName(kind))
                .map(Option::value)
                .filter(ViewNameRule::isNameOfType)
                .orElse(byDefault);
    }
}
