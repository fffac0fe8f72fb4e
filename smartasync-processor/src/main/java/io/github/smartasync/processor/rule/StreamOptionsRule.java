package io.github.smartasync.processor.rule;

import io.github.smartasync.processor.diagnostic.DiagnosticCode;
import io.github.smartasync.processor.diagnostic.Findings;
import io.github.smartasync.processor.scan.Option;
import io.github.smartasync.processor.scan.ScannedMethod;
import io.github.smartasync.processor.scan.ScannedOptions;
import io.github.smartasync.processor.scan.ScannedSource;
import java.util.Optional;
import javax.lang.model.util.Types;

/** Checks {@code collect} and {@code single}: they are for streams, and a stream cannot have both. */
public final class StreamOptionsRule implements SourceRule {

    private final Wording wording;

    public StreamOptionsRule(Types types) {
        this.wording = new Wording(types);
    }

    @Override
    public void check(ScannedSource source, Findings findings) {
        for (ScannedMethod method : WrittenOptions.declared(source)) {
            method.written().ifPresent(options -> checkMethod(method, options, findings));
        }
        source.options().ifPresent(options -> checkType(source, options, findings));
    }

    private void checkMethod(ScannedMethod method, ScannedOptions options, Findings findings) {
        if (method.resolved() && !isStream(method)) {
            String because = wording.method(method) + " returns none";
            refuse("collect", options.collect(), options, because, findings);
            refuse("single", options.single(), options, because, findings);
        } else if (isTrue(options.single())) {
            refuse(
                    "collect",
                    options.collect(),
                    options,
                    "\"single\" says that this one has at most one value",
                    findings);
        }
    }

    private static void checkType(ScannedSource source, ScannedOptions options, Findings findings) {
        String type = Wording.simpleName(source.element());
        refuse("single", options.single(), options, type + " is not a method", findings);
        boolean none = source.methods().stream()
                .allMatch(method -> method.resolved() && (method.skipped() || !isStream(method)));
        if (source.isComplete() && none) {
            refuse("collect", options.collect(), options, "no method of " + type + " returns one", findings);
        }
    }

    private static boolean isStream(ScannedMethod method) {
        return !method.directed()
                && method.asyncResult().filter(result -> result.kind().isMany()).isPresent();
    }

    private static boolean isTrue(Optional<Option<Boolean>> option) {
        return option.filter(Option::value).isPresent();
    }

    private static void refuse(
            String name, Optional<Option<Boolean>> option, ScannedOptions options, String because, Findings findings) {
        if (isTrue(option)) {
            findings.add(DiagnosticCode.SA039, WrittenOptions.position(options, option.orElseThrow()), name, because);
        }
    }
}
