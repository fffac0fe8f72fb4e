package io.github.smartasync.processor.rule;

import io.github.smartasync.processor.diagnostic.DiagnosticCode;
import io.github.smartasync.processor.diagnostic.Findings;
import io.github.smartasync.processor.diagnostic.Position;
import io.github.smartasync.processor.scan.ScannedMethod;
import io.github.smartasync.processor.scan.ScannedOptions;
import io.github.smartasync.processor.scan.ScannedSource;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Modifier;
import javax.lang.model.util.Types;

/** Checks that the views can call each annotated method, and may publish it. */
public final class MisplacedMethodRule implements SourceRule {

    private final Wording wording;

    public MisplacedMethodRule(Types types) {
        this.wording = new Wording(types);
    }

    @Override
    public void check(ScannedSource source, Findings findings) {
        for (ScannedMethod method : source.misplaced()) {
            if (!method.resolved()) {
                // The compiler says what is wrong with it.
                continue;
            }
            String mark = method.written().isPresent() ? "SmartAsync" : "SmartAsync.Direct";
            AnnotationMirror mirror = method.written()
                    .map(ScannedOptions::mirror)
                    .or(method::directMark)
                    .orElseThrow();
            Position position = Position.of(method.element(), mirror);
            if (method.element().getModifiers().contains(Modifier.PRIVATE)) {
                findings.add(DiagnosticCode.SA012, position, wording.method(method), mark);
            } else if (source.element().getModifiers().contains(Modifier.PUBLIC)) {
                findings.add(
                        DiagnosticCode.SA013,
                        position,
                        wording.method(method),
                        Wording.simpleName(source.element()),
                        mark);
            }
        }
    }
}
