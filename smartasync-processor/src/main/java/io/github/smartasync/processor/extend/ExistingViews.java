package io.github.smartasync.processor.extend;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.smartasync.processor.draft.TakenNames;
import io.github.smartasync.processor.model.ViewKind;
import io.github.smartasync.processor.scan.ScannedSource;
import io.github.smartasync.processor.scan.ScannedSource.ScannedSupertype;
import io.github.smartasync.processor.types.NamedTypes;
import io.github.smartasync.processor.types.TypeNames;
import io.github.smartasync.processor.types.Visibility;
import java.util.List;
import javax.lang.model.util.Elements;

/** The views of annotated supertypes, as types that the views of a source can extend. */
final class ExistingViews {

    private final Elements elements;
    private final TakenNames taken;

    ExistingViews(Elements elements, TakenNames taken) {
        this.elements = elements;
        this.taken = taken;
    }

    /** Views of sources in this compilation exist or will exist, unless their names are taken. Others are looked up. */
    boolean exists(ViewKind kind, ClassName view, ScannedSupertype supertype, ScannedSource source) {
        Visibility visibility = new Visibility(elements, source.home());
        if (supertype.compiled()) {
            return visibility.canName(supertype.source().element())
                    && !taken.isRefused(supertype.source().named(), kind, view);
        }
        return NamedTypes.find(view.canonicalName(), elements)
                .filter(visibility::canName)
                .isPresent();
    }

    /** A view with the type arguments that its source has as a supertype. */
    static TypeName parameterized(ClassName view, ScannedSource base, TypeNames arguments) {
        List<TypeName> names = base.typeParameters().stream()
                .map(parameter -> arguments.of(parameter.asType()))
                .toList();
        return names.isEmpty() ? view : ParameterizedTypeName.get(view, names.toArray(TypeName[]::new));
    }
}
