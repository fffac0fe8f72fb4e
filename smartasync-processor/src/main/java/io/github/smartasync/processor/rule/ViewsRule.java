package io.github.smartasync.processor.rule;

import io.github.smartasync.processor.diagnostic.DiagnosticCode;
import io.github.smartasync.processor.diagnostic.Findings;
import io.github.smartasync.processor.scan.ScannedOptions;
import io.github.smartasync.processor.scan.ScannedSource;

/** There is a view to generate. */
public final class ViewsRule implements SourceRule {

    @Override
    public void check(ScannedSource source, Findings findings) {
        source.options()
                .filter(ScannedOptions::resolved)
                .ifPresent(options -> options.views()
                        .filter(views -> views.value().isEmpty())
                        .ifPresent(
                                views -> findings.add(DiagnosticCode.SA037, WrittenOptions.position(options, views))));
    }
}
