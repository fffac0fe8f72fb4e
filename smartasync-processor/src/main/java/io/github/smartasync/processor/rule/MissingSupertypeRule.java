package io.github.smartasync.processor.rule;

import io.github.smartasync.processor.diagnostic.DiagnosticCode;
import io.github.smartasync.processor.diagnostic.Findings;
import io.github.smartasync.processor.scan.ScannedSource;
import io.github.smartasync.processor.types.MissingSupertypes;

/** The compiler knows all of a foreign type: it refuses any call of a type whose supertype it does not find. */
public final class MissingSupertypeRule implements SourceRule {

    @Override
    public void check(ScannedSource source, Findings findings) {
        if (source.foreign() && new MissingSupertypes().areThereOf(source.type())) {
            findings.add(DiagnosticCode.SA055, SourceKindRule.carrier(source), Wording.simpleName(source.element()));
        }
    }
}
