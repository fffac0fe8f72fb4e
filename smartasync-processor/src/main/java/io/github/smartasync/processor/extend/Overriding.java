package io.github.smartasync.processor.extend;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.smartasync.processor.rule.FailsWith;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Whether a method of a view may override one of an interface that the view extends (JLS 8.4.8.3). */
public final class Overriding {

    private final Types types;
    private final FailsWith checked;

    public Overriding(Types types, FailsWith checked) {
        this.types = types;
        this.checked = checked;
    }

    /** Whether a result may stand for another. */
    boolean fits(TypeName mine, TypeMirror mineType, TypeName theirs, TypeMirror theirsType) {
        if (mine.equals(theirs)) {
            return true;
        }
        if (!isReference(mineType) || !isReference(theirsType) || mine.equals(TypeName.VOID)) {
            return false;
        }
        return theirs instanceof ClassName
                ? types.isSubtype(types.erasure(mineType), types.erasure(theirsType))
                : types.isSubtype(mineType, theirsType);
    }

    /** The first checked exception that the other does not allow. */
    Optional<TypeMirror> excess(List<TypeMirror> mine, List<TypeMirror> theirs) {
        return mine.stream()
                .filter(checked::isChecked)
                .filter(exception -> theirs.stream().noneMatch(allowed -> types.isSubtype(exception, allowed)))
                .findFirst();
    }

    private static boolean isReference(TypeMirror type) {
        return type.getKind() != TypeKind.VOID && !type.getKind().isPrimitive();
    }
}
