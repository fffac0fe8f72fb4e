package io.github.smartasync.processor.draft;

import io.github.smartasync.processor.scan.ScannedResult;
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

    ObjectClash(Types types) {
        this.signatures = new Signatures(types);
    }

    List<DraftedMethod> without(List<DraftedMethod> drafts, List<Obstacle> obstacles) {
        List<DraftedMethod> kept = new ArrayList<>();
        for (DraftedMethod draft : drafts) {
            if (!ObjectMethods.contains(signatures.key(draft.method(), draft.name())) || canBeOverridden(draft)) {
                kept.add(draft);
            } else {
                obstacles.add(new Obstacle.ResultOfObjectsMethod(draft));
            }
        }
        return kept;
    }

    private static boolean canBeOverridden(DraftedMethod draft) {
        TypeMirror result = result(draft);
        return result.getKind() != TypeKind.VOID && !result.getKind().isPrimitive();
    }

    static TypeMirror result(DraftedMethod draft) {
        return draft.asyncResult()
                .map(ScannedResult::plain)
                .orElse(draft.method().result());
    }
}
