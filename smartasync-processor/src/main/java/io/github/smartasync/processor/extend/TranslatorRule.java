package io.github.smartasync.processor.extend;

import io.github.smartasync.processor.diagnostic.DiagnosticCode;
import io.github.smartasync.processor.diagnostic.Findings;
import io.github.smartasync.processor.diagnostic.Position;
import io.github.smartasync.processor.rule.SourceRule;
import io.github.smartasync.processor.rule.Wording;
import io.github.smartasync.processor.rule.WrittenOptions;
import io.github.smartasync.processor.scan.Option;
import io.github.smartasync.processor.scan.ScannedOptions;
import io.github.smartasync.processor.scan.ScannedSource;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Checks that {@code translate} names a translator of which views can make an object. */
public final class TranslatorRule implements SourceRule {

    private final Translators translators;

    public TranslatorRule(Translators translators) {
        this.translators = translators;
    }

    @Override
    public void check(ScannedSource source, Findings findings) {
        for (ScannedOptions options : WrittenOptions.of(source)) {
            options.translate()
                    .filter(translator -> translator.value().getKind() != TypeKind.VOID)
                    .ifPresent(translator -> check(source, options, translator, findings));
        }
    }

    private void check(ScannedSource source, ScannedOptions options, Option<TypeMirror> translator, Findings findings) {
        TypeMirror type = translator.value();
        Position position = WrittenOptions.position(options, translator);
        if (translators.isSomethingElse(type)) {
            findings.add(DiagnosticCode.SA046, position, Wording.type(type));
        } else {
            translators
                    .problem(type, source)
                    .ifPresent(problem -> findings.add(
                            DiagnosticCode.SA047, position, Wording.type(type), problem.because(), problem.remedy()));
        }
    }
}
