package io.github.smartasync.processor.scan;

import io.github.smartasync.processor.types.NamedTypes;
import io.github.smartasync.processor.types.Supertypes;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Types that promise results and are not futures of the JDK, known by name. */
public final class ReactiveTypes {

    private static final List<String> NAMES = List.of(
            "org.reactivestreams.Publisher",
            "java.util.concurrent.Flow.Publisher",
            "io.smallrye.mutiny.Multi",
            "io.reactivex.rxjava3.core.Single",
            "io.reactivex.rxjava3.core.Maybe",
            "io.reactivex.rxjava3.core.Completable",
            "io.reactivex.rxjava3.core.Observable",
            "io.reactivex.Single",
            "io.reactivex.Maybe",
            "io.reactivex.Completable",
            "io.reactivex.Observable",
            "rx.Single",
            "rx.Completable",
            "rx.Observable",
            "io.vertx.core.Future");

    private final List<TypeElement> present;
    private final Supertypes supertypes;

    public ReactiveTypes(Elements elements, Types types) {
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
