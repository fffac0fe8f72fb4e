package io.github.smartasync.processor.scan;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads an annotated element: a type, whose views are asked for, or whatever carries {@code @SmartAsyncFor}. */
public final class ElementScanner {

    private final SourceScanner sources;

    public ElementScanner(Elements elements, Types types, Compilation compilation) {
        this.sources = new SourceScanner(elements, types, compilation);
    }

    /** What an element asks for, as far as the present round knows. */
    public ScannedElement scan(Element element) {
        List<ScannedSource> found = new ArrayList<>();
        List<ForeignRequest> misnamed = new ArrayList<>();
        boolean present = true;
        if (element instanceof TypeElement type && SourceScanner.isSource(type)) {
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
        boolean complete = present && found.stream().noneMatch(ScannedSource::mayResolveLater);
        return new ScannedElement(element, found, misnamed, complete);
    }
}
