package io.github.smartasync.processor.rule;

import io.github.smartasync.processor.diagnostic.DiagnosticCode;
import io.github.smartasync.processor.diagnostic.Findings;
import io.github.smartasync.processor.model.SourceModel;
import io.github.smartasync.processor.scan.ScannedSource;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;

/** Generated code can see the runtime. */
public final class RuntimeRule implements SourceRule {

    private final Elements elements;

    public RuntimeRule(Elements elements) {
        this.elements = elements;
    }

    @Override
    public void check(ScannedSource source, Findings findings) {
        ModuleElement module = elements.getModuleOf(source.home());
        String name = Wording.simpleName(source.element());
        if (module != null && !module.isUnnamed()) {
            if (elements.getTypeElement(module, SourceModel.RUNTIME.canonicalName()) == null) {
                findings.add(DiagnosticCode.SA005, SourceKindRule.carrier(source), name, module.getQualifiedName());
            }
        } else if (elements.getTypeElement(SourceModel.RUNTIME.canonicalName()) == null) {
            findings.add(DiagnosticCode.SA004, SourceKindRule.carrier(source), name);
        }
    }
}
