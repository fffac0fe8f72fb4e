package io.github.smartasync.processor.rule;

import io.github.smartasync.processor.diagnostic.DiagnosticCode;
import io.github.smartasync.processor.diagnostic.Findings;
import io.github.smartasync.processor.scan.Option;
import io.github.smartasync.processor.scan.ScannedMethod;
import io.github.smartasync.processor.scan.ScannedOptions;
import io.github.smartasync.processor.scan.ScannedResult;
import io.github.smartasync.processor.scan.ScannedSource;
import java.util.List;
import java.util.Optional;
import javax.lang.model.util.Types;

/** Checks that each entry of {@code toFuture} turns the result of some method into a future. */
public final class ConversionRule implements SourceRule {

    private final Wording wording;

    public ConversionRule(Types types) {
        this.wording = new Wording(types);
    }

    @Override
    public void check(ScannedSource source, Findings findings) {
        for (ScannedMethod method : WrittenOptions.declared(source)) {
            if (method.resolved()) {
                method.written()
                        .ifPresent(options ->
                                check(options, List.of(method), "the result of " + wording.method(method), findings));
            }
        }
        if (source.isComplete()) {
            String all = "the result of any method of " + Wording.simpleName(source.element());
            source.options().ifPresent(options -> check(options, source.methods(), all, findings));
        }
    }

    private static void check(ScannedOptions options, List<ScannedMethod> methods, String of, Findings findings) {
        for (Option<String> entry : options.toFuture().map(Option::value).orElse(List.of())) {
            boolean fits = methods.stream()
                    .map(method -> method.asyncResult().flatMap(ScannedResult::conversion))
                    .anyMatch(Optional.of(entry.value())::equals);
            if (!fits) {
                findings.add(DiagnosticCode.SA019, WrittenOptions.position(options, entry), entry.value(), of);
            }
        }
    }
}
