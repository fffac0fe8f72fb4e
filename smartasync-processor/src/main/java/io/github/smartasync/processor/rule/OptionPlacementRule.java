package io.github.smartasync.processor.rule;

import io.github.smartasync.processor.diagnostic.DiagnosticCode;
import io.github.smartasync.processor.diagnostic.Findings;
import io.github.smartasync.processor.model.ViewKind;
import io.github.smartasync.processor.scan.Option;
import io.github.smartasync.processor.scan.ScannedMethod;
import io.github.smartasync.processor.scan.ScannedOptions;
import io.github.smartasync.processor.scan.ScannedSource;
import java.util.Optional;

/** Some options describe a type, one describes a method. */
public final class OptionPlacementRule implements SourceRule {

    @Override
    public void check(ScannedSource source, Findings findings) {
        source.options()
                .ifPresent(options -> options.name()
                        .ifPresent(name -> findings.add(DiagnosticCode.SA011, WrittenOptions.position(options, name))));
        for (ScannedMethod method : WrittenOptions.declared(source)) {
            method.written().ifPresent(options -> checkMethod(options, findings));
        }
    }

    private static void checkMethod(ScannedOptions options, Findings findings) {
        for (ViewKind kind : ViewKind.values()) {
            refuse(kind.option(), options.viewName(kind), options, findings);
        }
        refuse("views", options.views(), options, findings);
        refuse("only", options.only(), options, findings);
        refuse("mixin", options.mixin(), options, findings);
        refuse("operationPrefix", options.operationPrefix(), options, findings);
        refuse("kind", options.kind(), options, findings);
        refuse("skip", options.skip(), options, findings);
        refuse("direct", options.direct(), options, findings);
        refuse("rename", options.rename(), options, findings);
        for (ViewKind kind : ViewKind.values()) {
            kind.extendsOption().ifPresent(name -> refuse(name, options.supertype(kind), options, findings));
        }
    }

    private static void refuse(
            String name, Optional<? extends Option<?>> option, ScannedOptions options, Findings findings) {
        option.ifPresent(
                written -> findings.add(DiagnosticCode.SA010, WrittenOptions.position(options, written), name));
    }
}
