package io.github.smartasync.processor.draft;

import io.github.smartasync.processor.diagnostic.DiagnosticCode;
import io.github.smartasync.processor.diagnostic.Findings;
import io.github.smartasync.processor.rule.Wording;
import io.github.smartasync.processor.scan.ScannedResult;
import io.github.smartasync.processor.scan.ScannedSource;
import io.github.smartasync.processor.types.ObjectMethods;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Leaves out methods that no implementation of the view could declare, such as {@code void clone()}. An interface may
 * declare it, so a source may have it.
 */
final class ObjectClash {

    private final Signatures signatures;
    private final Wording wording;

    ObjectClash(Types types) {
        this.signatures = new Signatures(types);
        this.wording = new Wording(types);
    }

    List<DraftedMethod> without(ScannedSource source, List<DraftedMethod> drafts, Findings findings) {
        List<DraftedMethod> kept = new ArrayList<>();
        for (DraftedMethod draft : drafts) {
            if (!ObjectMethods.contains(signatures.key(draft.method(), draft.name())) || canBeOverridden(draft)) {
                kept.add(draft);
            } else if (source.foreign()) {
                findings.note(
                        wording.signature(draft.method(), draft.method().name()),
                        "is left out: its result does not fit Object's method of that name");
            } else {
                findings.add(
                        DiagnosticCode.SA025,
                        MethodSelection.placeOf(source, draft.method()),
                        wording.method(draft.method()),
                        draft.name(),
                        wording.type(result(draft)),
                        draft.name() + "It");
            }
        }
        return kept;
    }

    private static boolean canBeOverridden(DraftedMethod draft) {
        TypeMirror result = result(draft);
        return result.getKind() != TypeKind.VOID && !result.getKind().isPrimitive();
    }

    private static TypeMirror result(DraftedMethod draft) {
        return draft.asyncResult()
                .map(ScannedResult::value)
                .orElse(draft.method().result());
    }
}
