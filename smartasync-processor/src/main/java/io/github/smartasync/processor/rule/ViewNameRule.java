package io.github.smartasync.processor.rule;

import io.github.smartasync.processor.diagnostic.DiagnosticCode;
import io.github.smartasync.processor.diagnostic.Findings;
import io.github.smartasync.processor.model.ViewKind;
import io.github.smartasync.processor.scan.Option;
import io.github.smartasync.processor.scan.ScannedOptions;
import io.github.smartasync.processor.scan.ScannedSource;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** What an option calls a view can be the name of a type. */
public final class ViewNameRule implements SourceRule {

    /** Words that can name anything but a type: JLS 3.8, TypeIdentifier. */
    private static final Set<String> RESTRICTED = Set.of("permits", "record", "sealed", "var", "yield");

    @Override
    public void check(ScannedSource source, Findings findings) {
        source.options().ifPresent(options -> check(source, options, findings));
    }

    private static void check(ScannedSource source, ScannedOptions options, Findings findings) {
        for (ViewKind kind : ViewKind.values()) {
            options.viewName(kind)
                    .filter(name -> WrittenOptions.kinds(source).contains(kind) && !isNameOfType(name.value()))
                    .ifPresent(name -> refuse(options, name, findings));
        }
    }

    private static void refuse(ScannedOptions options, Option<String> name, Findings findings) {
        findings.add(DiagnosticCode.SA040, WrittenOptions.position(options, name), name.value());
    }

    /** Whether a type can have a name. */
    public static boolean isNameOfType(String name) {
        return SourceVersion.isIdentifier(name) && !SourceVersion.isKeyword(name) && !RESTRICTED.contains(name);
    }
}
