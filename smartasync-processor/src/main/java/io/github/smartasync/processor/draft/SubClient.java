package io.github.smartasync.processor.draft;

import com.palantir.javapoet.ClassName;
import io.github.smartasync.processor.model.ViewKind;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * A result that is itself a source.
 *
 * @param views its views, by the kind of view that gives them in its place
 * @param extended the interfaces that its views are asked to extend
 */
public record SubClient(Map<ViewKind, ClassName> views, Map<ViewKind, TypeMirror> extended) {

    public SubClient {
        views = Map.copyOf(views);
        extended = Map.copyOf(extended);
    }

    /** Whether a view of a kind gives a view of it. */
    public boolean isViewedIn(ViewKind kind) {
        return views.containsKey(kind);
    }

    /** The interface that its view of a kind is asked to extend. */
    public Optional<TypeMirror> extended(ViewKind kind) {
        return Optional.ofNullable(extended.get(kind));
    }
}
