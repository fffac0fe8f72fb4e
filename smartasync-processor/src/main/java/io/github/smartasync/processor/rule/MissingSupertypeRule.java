package io.github.smartasync.processor.rule;

import io.github.smartasync.processor.diagnostic.DiagnosticCode;
import io.github.smartasync.processor.diagnostic.Findings;
import io.github.smartasync.processor.scan.ScannedSource;
import io.github.smartasync.processor.types.MissingSupertypes;

/** Checks that no supertype of a foreign type is missing: the compiler refuses any call of such a type. */
public final class MissingSupertypeRule implements SourceRule {

    @Override
    public void check(ScannedSource source, Findings findings) {
        if (source.foreign() && new MissingSupertypes().areThereOf(source.type())) {
            findings.add(DiagnosticCode.SA055, SourceKindRule.carrier(source), Wording.simpleName(source.element()));
        }
    }
}
