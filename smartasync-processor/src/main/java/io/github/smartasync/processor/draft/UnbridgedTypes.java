package io.github.smartasync.processor.draft;

import io.github.smartasync.processor.types.Supertypes;
import java.util.Set;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Types that promise results and that the views do not bridge, known by name. */
final class UnbridgedTypes {

    private static final Set<String> NAMES = Set.of(
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

    private final Supertypes supertypes;

    UnbridgedTypes(Types types) {
        this.supertypes = new Supertypes(types);
    }

    /** Whether a type is one of them or extends one. */
    boolean include(TypeMirror type) {
        return supertypes.named(type).keySet().stream().anyMatch(NAMES::contains);
    }
}
