package io.github.smartasync.processor.rule;

import io.github.smartasync.processor.diagnostic.DiagnosticCode;
import io.github.smartasync.processor.diagnostic.Findings;
import io.github.smartasync.processor.diagnostic.Position;
import io.github.smartasync.processor.scan.MethodSelector;
import io.github.smartasync.processor.scan.Option;
import io.github.smartasync.processor.scan.ScannedMethod;
import io.github.smartasync.processor.scan.ScannedOptions;
import io.github.smartasync.processor.scan.ScannedSource;
import java.util.List;
import java.util.Optional;
import javax.lang.model.util.Types;

/** Checks that annotations and options do not contradict each other about one method. */
public final class MarksRule implements SourceRule {

    private final Wording wording;

    public MarksRule(Types types) {
        this.wording = new Wording(types);
    }

    @Override
    public void check(ScannedSource source, Findings findings) {
        for (ScannedMethod method : WrittenOptions.declared(source)) {
            checkMarks(method, findings);
            if (method.directed() && !method.skipped()) {
                method.written().ifPresent(options -> checkDirect(method, options, findings));
            }
        }
        for (ScannedMethod method : source.methods()) {
            boolean byMarks =
                    method.skipMark().isPresent() && method.directMark().isPresent();
            if (method.skipped() && method.directed() && !byMarks) {
                source.options().ifPresent(options -> refuseBoth(method, options, findings));
            }
        }
    }

    private void checkMarks(ScannedMethod method, Findings findings) {
        method.skipMark().ifPresent(skip -> {
            Position position = Position.of(method.element(), skip);
            if (method.directMark().isPresent()) {
                findings.add(
                        DiagnosticCode.SA014, position, wording.method(method), "SmartAsync.Skip", "SmartAsync.Direct");
            } else if (method.written().isPresent()) {
                findings.add(DiagnosticCode.SA014, position, wording.method(method), "SmartAsync.Skip", "SmartAsync");
            }
        });
    }

    private void checkDirect(ScannedMethod method, ScannedOptions options, Findings findings) {
        refuse("executor", options.executor(), method, options, findings);
        refuse("timeout", options.timeout(), method, options, findings);
        refuse("abandon", options.abandon(), method, options, findings);
        refuse("toFuture", options.toFuture(), method, options, findings);
        refuse("failsWith", options.failsWith(), method, options, findings);
        refuse("translate", options.translate(), method, options, findings);
    }

    private void refuse(
            String name,
            Optional<? extends Option<?>> option,
            ScannedMethod method,
            ScannedOptions options,
            Findings findings) {
        option.ifPresent(written -> findings.add(
                DiagnosticCode.SA038, WrittenOptions.position(options, written), wording.method(method), name));
    }

    /** Points at the entry of {@code direct} that names the method, or else at the entry of {@code skip}. */
    private void refuseBoth(ScannedMethod method, ScannedOptions options, Findings findings) {
        Optional<Option<List<Option<String>>>> entries = options.direct().or(options::skip);
        entries.map(Option::value)
                .flatMap(all -> entry(all, method))
                .ifPresent(entry -> findings.add(
                        DiagnosticCode.SA036, WrittenOptions.position(options, entry), wording.method(method)));
    }

    private static Optional<Option<String>> entry(List<Option<String>> entries, ScannedMethod method) {
        return entries.stream()
                .filter(entry -> MethodSelector.names(entry.value(), method.name()))
                .findFirst();
    }
}
