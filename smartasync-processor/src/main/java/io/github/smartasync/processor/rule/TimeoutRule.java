package io.github.smartasync.processor.rule;

import io.github.smartasync.processor.diagnostic.DiagnosticCode;
import io.github.smartasync.processor.diagnostic.Findings;
import io.github.smartasync.processor.diagnostic.Position;
import io.github.smartasync.processor.model.Timeout;
import io.github.smartasync.processor.scan.Option;
import io.github.smartasync.processor.scan.ScannedOptions;
import io.github.smartasync.processor.scan.ScannedSource;
import java.util.OptionalLong;

/** Checks that a timeout is {@code none}, or a positive duration that fits into nanoseconds. */
public final class TimeoutRule implements SourceRule {

    @Override
    public void check(ScannedSource source, Findings findings) {
        for (ScannedOptions options : WrittenOptions.of(source)) {
            options.timeout().ifPresent(timeout -> check(timeout, WrittenOptions.position(options, timeout), findings));
        }
    }

    private static void check(Option<String> timeout, Position position, Findings findings) {
        OptionalLong nanos = Timeout.nanos(timeout.value());
        if (nanos.isEmpty()) {
            findings.add(DiagnosticCode.SA030, position, timeout.value());
        } else if (nanos.getAsLong() < 0) {
            findings.add(DiagnosticCode.SA031, position, timeout.value(), "would end every call before it begins");
        } else if (nanos.getAsLong() == Long.MAX_VALUE) {
            findings.add(DiagnosticCode.SA031, position, timeout.value(), "is too long to be counted in nanoseconds");
        }
    }
}
