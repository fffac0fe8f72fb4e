package io.github.smartasync.processor.rule;

import io.github.smartasync.processor.diagnostic.DiagnosticCode;
import io.github.smartasync.processor.diagnostic.Findings;
import io.github.smartasync.processor.scan.Option;
import io.github.smartasync.processor.scan.ScannedMethod;
import io.github.smartasync.processor.scan.ScannedOptions;
import io.github.smartasync.processor.scan.ScannedSource;
import java.util.List;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Checks {@code failsWith}: it names checked exceptions, and is for methods with an async result. */
public final class FailsWithRule implements SourceRule {

    private final FailsWith failsWith;
    private final Wording wording;

    public FailsWithRule(FailsWith failsWith, Types types) {
        this.failsWith = failsWith;
        this.wording = new Wording(types);
    }

    @Override
    public void check(ScannedSource source, Findings findings) {
        for (ScannedOptions options : WrittenOptions.of(source)) {
            options.failsWith().ifPresent(entries -> checkEntries(options, entries.value(), findings));
        }
        for (ScannedMethod method : WrittenOptions.declared(source)) {
            if (method.resolved() && !method.directed() && method.asyncResult().isEmpty()) {
                method.written().ifPresent(options -> refuse(options, wording.method(method) + " does not", findings));
            }
        }
        if (source.isComplete() && source.methods().stream().allMatch(FailsWithRule::isBlocking)) {
            source.options()
                    .ifPresent(options -> refuse(
                            options, "no method of " + Wording.simpleName(source.element()) + " does", findings));
        }
    }

    private void checkEntries(ScannedOptions options, List<Option<TypeMirror>> entries, Findings findings) {
        for (Option<TypeMirror> entry : entries) {
            if (!failsWith.isChecked(entry.value())) {
                findings.add(
                        DiagnosticCode.SA033, WrittenOptions.position(options, entry), Wording.type(entry.value()));
            }
        }
    }

    private static boolean isBlocking(ScannedMethod method) {
        return method.resolved()
                && (method.directed()
                        || method.skipped()
                        || method.asyncResult().isEmpty());
    }

    private static void refuse(ScannedOptions options, String because, Findings findings) {
        options.failsWith()
                .filter(entries -> !entries.value().isEmpty())
                .ifPresent(entries ->
                        findings.add(DiagnosticCode.SA034, WrittenOptions.position(options, entries), because));
    }
}
