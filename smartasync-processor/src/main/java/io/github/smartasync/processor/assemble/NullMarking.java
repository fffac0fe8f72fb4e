package io.github.smartasync.processor.assemble;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import io.github.smartasync.processor.scan.AnnotationReader;
import io.github.smartasync.processor.types.NamedTypes;
import io.github.smartasync.processor.types.Visibility;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * JSpecify's marks, which say what a type without annotation means. Views are top-level types and may be in another
 * package than the source. So another mark may apply to them.
 */
public final class NullMarking {

    private static final String MARKED = "org.jspecify.annotations.NullMarked";
    private static final String UNMARKED = "org.jspecify.annotations.NullUnmarked";

    private final Elements elements;

    public NullMarking(Elements elements) {
        this.elements = elements;
    }

    /** The null-marking annotation that views in a package need, so that types mean the same as in the source. */
    public List<AnnotationSpec> of(TypeElement source, PackageElement home) {
        boolean marked = isMarked(source);
        if (marked == isMarked(home)) {
            return List.of();
        }
        String mark = marked ? MARKED : UNMARKED;
        return NamedTypes.find(mark, elements)
                .filter(new Visibility(elements, home)::canName)
                .map(type -> List.of(AnnotationSpec.builder(ClassName.get(type)).build()))
                .orElse(List.of());
    }

    boolean isMarked(Element element) {
        for (Element each = element; each != null; each = each.getEnclosingElement()) {
            if (AnnotationReader.find(each, MARKED).isPresent()) {
                return true;
            }
            if (AnnotationReader.find(each, UNMARKED).isPresent()) {
                return false;
            }
        }
        return false;
    }
}
