package io.github.smartasync.processor.rule;

import io.github.smartasync.processor.diagnostic.DiagnosticCode;
import io.github.smartasync.processor.diagnostic.Findings;
import io.github.smartasync.processor.model.ViewKind;
import io.github.smartasync.processor.scan.ScannedOptions;
import io.github.smartasync.processor.scan.ScannedSource;
import java.util.EnumSet;
import java.util.Set;
import javax.lang.model.element.ElementKind;

/**
 * There is a view to generate. A mixin is made of an interface only: default methods find their partners on the object that
 * they belong to.
 */
public final class ViewsRule implements SourceRule {

    @Override
    public void check(ScannedSource source, Findings findings) {
        source.options()
                .filter(ScannedOptions::resolved)
                .ifPresent(options -> options.views()
                        .filter(views -> views.value().isEmpty())
                        .ifPresent(
                                views -> findings.add(DiagnosticCode.SA037, WrittenOptions.position(options, views))));
        if (!isInterface(source) && WrittenOptions.kinds(source).stream().anyMatch(ViewKind::isMixin)) {
            findings.add(DiagnosticCode.SA080, SourceKindRule.position(source), Wording.simpleName(source.element()));
        }
    }

    /** Those of some kinds that the source can have. */
    public static Set<ViewKind> possible(ScannedSource source, Set<ViewKind> kinds) {
        Set<ViewKind> possible = EnumSet.noneOf(ViewKind.class);
        kinds.stream().filter(kind -> !kind.isMixin() || isInterface(source)).forEach(possible::add);
        return possible;
    }

    private static boolean isInterface(ScannedSource source) {
        return source.element().getKind() == ElementKind.INTERFACE;
    }
}
