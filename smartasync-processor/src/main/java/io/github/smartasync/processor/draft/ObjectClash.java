package io.github.smartasync.processor.draft;

import io.github.smartasync.processor.diagnostic.DiagnosticCode;
import io.github.smartasync.processor.diagnostic.Findings;
import io.github.smartasync.processor.draft.Draft.Treatment;
import io.github.smartasync.processor.scan.ScannedSource;
import io.github.smartasync.processor.scan.Texts;
import io.github.smartasync.processor.types.ObjectMethods;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Leaves out what no class that implements the view could declare: {@code void clone()}. An interface may declare it,
 * so that a source may have it.
 */
final class ObjectClash {

    private final Signatures signatures;
    private final Texts texts;

    ObjectClash(Types types) {
        this.signatures = new Signatures(types);
        this.texts = new Texts(types);
    }

    List<Draft> without(ScannedSource source, List<Draft> drafts, Findings findings) {
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            if (!ObjectMethods.contains(signatures.key(draft.method(), draft.name())) || canBeOverridden(draft)) {
                kept.add(draft);
            } else if (source.foreign()) {
                findings.note(
                        texts.signature(draft.method(), draft.method().name()),
                        "is left out: its result cannot be that of Object's method");
            } else {
                findings.add(
                        DiagnosticCode.SA025,
                        MethodSelection.placeOf(source, draft.method()),
                        texts.method(draft.method()),
                        draft.name(),
                        texts.type(result(draft)),
                        draft.name() + "It");
            }
        }
        return kept;
    }

    private static boolean canBeOverridden(Draft draft) {
        TypeMirror result = result(draft);
        return result.getKind() != TypeKind.VOID && !result.getKind().isPrimitive();
    }

    private static TypeMirror result(Draft draft) {
        return draft.treatment() == Treatment.FUTURE
                ? draft.method().future().orElseThrow().value()
                : draft.method().result();
    }
}
