package io.github.smartasync.processor.scan;

import io.github.smartasync.processor.scan.ScannedSource.ScannedInterface;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * What one annotated element asks for: views of itself, of other types, or of both; and to compare types.
 *
 * @param sources the sources that are there
 * @param misnamed the requests for views of what is not a class or interface
 * @param pairs the pairs of types to compare that are there
 * @param complete whether all that the views need is known, so that waiting for another round would bring no more
 */
public record ScannedElement(
        Element element,
        List<ScannedSource> sources,
        List<ForeignRequest> misnamed,
        List<ScannedPair> pairs,
        boolean complete) {

    /**
     * One {@code @SmartAsyncPair}.
     *
     * @param async the same as the blocking side, if one type has both
     */
    public record ScannedPair(AnnotationMirror mirror, Side blocking, Side async, List<Option<String>> known) {

        /** Whether one type has both. */
        public boolean isOneType() {
            return blocking.equals(async);
        }

        boolean mayResolveLater() {
            return blocking.mayResolveLater() || async.mayResolveLater();
        }
    }

    /**
     * A type of a pair.
     *
     * @param named how the annotation names it
     * @param type its public methods; empty if it is not a class or interface
     */
    public record Side(Option<TypeMirror> named, Optional<ScannedInterface> type) {

        private boolean mayResolveLater() {
            return type.filter(it -> !it.shown() || it.methods().stream().anyMatch(ScannedMethod::mayResolveLater))
                    .isPresent();
        }
    }

    public ScannedElement {
        sources = List.copyOf(sources);
        misnamed = List.copyOf(misnamed);
        pairs = List.copyOf(pairs);
    }
}
