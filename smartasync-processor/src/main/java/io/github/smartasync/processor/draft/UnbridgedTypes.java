package io.github.smartasync.processor.draft;

import io.github.smartasync.processor.types.NamedTypes;
import io.github.smartasync.processor.types.Supertypes;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Types that promise results and that the views do not bridge, known by name. */
final class UnbridgedTypes {

    private static final List<String> NAMES = List.of(
            "io.reactivex.Single",
            "io.reactivex.Maybe",
            "io.reactivex.Completable",
            "io.reactivex.Flowable",
            "io.reactivex.Observable",
            "io.reactivex.rxjava4.core.Single",
            "io.reactivex.rxjava4.core.Maybe",
            "io.reactivex.rxjava4.core.Completable",
            "io.reactivex.rxjava4.core.Flowable",
            "io.reactivex.rxjava4.core.Observable",
            "kotlinx.coroutines.Deferred",
            "kotlinx.coroutines.flow.Flow",
            "rx.Single",
            "rx.Completable",
            "rx.Observable");

    private final List<TypeElement> present;
    private final Supertypes supertypes;

    public UnbridgedTypes(Elements elements, Types types) {
        this.present = NAMES.stream()
                .flatMap(name -> NamedTypes.find(name, elements).stream())
                .toList();
        this.supertypes = new Supertypes(types);
    }

    /** Whether a type is one of them or extends one. */
    public boolean include(TypeMirror type) {
        return present.stream().anyMatch(root -> supertypes.find(type, root).isPresent());
    }
}
