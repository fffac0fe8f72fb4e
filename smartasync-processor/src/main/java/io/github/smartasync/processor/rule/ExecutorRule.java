package io.github.smartasync.processor.rule;

import io.github.smartasync.processor.diagnostic.DiagnosticCode;
import io.github.smartasync.processor.diagnostic.Findings;
import io.github.smartasync.processor.scan.ScannedOptions;
import io.github.smartasync.processor.scan.ScannedSource;

/** An executor that is named has a name. */
public final class ExecutorRule implements SourceRule {

    @Override
    public void check(ScannedSource source, Findings findings) {
        for (ScannedOptions options : WrittenOptions.of(source)) {
            options.executor()
                    .filter(name -> name.value().isBlank())
                    .ifPresent(name -> findings.add(DiagnosticCode.SA032, WrittenOptions.position(options, name)));
        }
    }
}
