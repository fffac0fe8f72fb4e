package io.github.smartasync.processor.scan;

import io.github.smartasync.processor.scan.ScannedElement.ScannedPair;
import io.github.smartasync.processor.scan.ScannedElement.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads an annotated element: a type, whose views are asked for, or whatever carries {@code @SmartAsyncFor}. */
public final class ElementScanner {

    private final Elements elements;
    private final SourceScanner sources;

    public ElementScanner(Elements elements, Types types, Compilation compilation) {
        this.elements = elements;
        this.sources = new SourceScanner(elements, types, compilation);
    }

    /** What an element asks for, as far as the present round knows. */
    public ScannedElement scan(Element element) {
        List<ScannedSource> found = new ArrayList<>();
        List<ForeignRequest> misnamed = new ArrayList<>();
        boolean present = true;
        if (element instanceof TypeElement type && SourceScanner.isSource(type, elements)) {
            found.add(sources.own(type));
        }
        for (ForeignRequest request : AnnotationReader.foreignRequests(element)) {
            if (!request.isPresent()) {
                present = false;
            } else if (request.target().orElseThrow().value() instanceof DeclaredType target) {
                found.add(sources.foreign((TypeElement) target.asElement(), request));
            } else {
                misnamed.add(request);
            }
        }
        List<ScannedPair> pairs = new ArrayList<>();
        for (AnnotationMirror mirror : AnnotationReader.pairs(element)) {
            Optional<ScannedPair> pair = pair(mirror);
            present &= pair.isPresent();
            pair.ifPresent(pairs::add);
        }
        boolean complete = present
                && found.stream().noneMatch(ScannedSource::mayResolveLater)
                && pairs.stream().noneMatch(ScannedPair::mayResolveLater);
        return new ScannedElement(element, found, misnamed, pairs, complete);
    }

    /** A pair, if what it names is there. */
    private Optional<ScannedPair> pair(AnnotationMirror mirror) {
        Optional<Side> blocking = AnnotationReader.type(mirror, "blocking").map(this::side);
        boolean isTwo = AnnotationReader.has(mirror, "async");
        Optional<Side> async = isTwo ? AnnotationReader.type(mirror, "async").map(this::side) : blocking;
        List<Option<String>> known = AnnotationReader.texts(mirror, "known");
        return blocking.flatMap(one -> async.map(other ->
                new ScannedPair(mirror, one, other.named().value().getKind() == TypeKind.VOID ? one : other, known)));
    }

    private Side side(Option<TypeMirror> named) {
        Optional<DeclaredType> type = Optional.of(named.value())
                .filter(DeclaredType.class::isInstance)
                .map(DeclaredType.class::cast)
                .filter(declared -> declared.asElement().getKind() != ElementKind.ANNOTATION_TYPE);
        return new Side(named, type.map(sources::published));
    }
}
