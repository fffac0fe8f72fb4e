package io.github.smartasync.processor.scan;

import java.util.List;
import javax.lang.model.element.Element;

/**
 * What one annotated element asks for: views of itself, of other types, or of both.
 *
 * @param sources the sources that are there
 * @param misnamed the requests for views of what is not a class or interface
 * @param complete whether all that the views need is known, so that waiting for another round would bring no more
 */
public record ScannedElement(
        Element element, List<ScannedSource> sources, List<ForeignRequest> misnamed, boolean complete) {

    public ScannedElement {
        sources = List.copyOf(sources);
        misnamed = List.copyOf(misnamed);
    }
}
