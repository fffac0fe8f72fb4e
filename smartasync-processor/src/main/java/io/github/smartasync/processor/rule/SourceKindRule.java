package io.github.smartasync.processor.rule;

import io.github.smartasync.processor.diagnostic.DiagnosticCode;
import io.github.smartasync.processor.diagnostic.Findings;
import io.github.smartasync.processor.diagnostic.Position;
import io.github.smartasync.processor.scan.ScannedOptions;
import io.github.smartasync.processor.scan.ScannedSource;
import io.github.smartasync.processor.types.Visibility;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Checks that the source is a type whose views can name it, and whose methods somebody calls. */
public final class SourceKindRule implements SourceRule {

    private final Elements elements;

    public SourceKindRule(Elements elements) {
        this.elements = elements;
    }

    @Override
    public void check(ScannedSource source, Findings findings) {
        String name = Wording.simpleName(source.element());
        if (source.element().getKind() == ElementKind.ANNOTATION_TYPE) {
            findings.add(DiagnosticCode.SA001, position(source), name);
        } else if (source.foreign()) {
            if (!new Visibility(elements, source.home()).canName(source.element())) {
                findings.add(
                        DiagnosticCode.SA008,
                        position(source),
                        source.element().getQualifiedName(),
                        source.home().isUnnamed()
                                ? "the unnamed package"
                                : source.home().getQualifiedName());
            }
        } else {
            privatePart(source.element()).ifPresent(type -> {
                String because =
                        type.equals(source.element()) ? "" : ", because it is inside " + Wording.simpleName(type);
                findings.add(DiagnosticCode.SA002, position(source), name, because);
            });
        }
    }

    /** Whether a source of one's own is of a kind that has views. */
    public boolean allows(ScannedSource source) {
        return source.element().getKind() != ElementKind.ANNOTATION_TYPE
                && privatePart(source.element()).isEmpty();
    }

    /** The private type: this one, or one around it. The compiler itself refuses a private top-level type. */
    private static Optional<TypeElement> privatePart(TypeElement source) {
        for (Element each = source; each instanceof TypeElement type; each = each.getEnclosingElement()) {
            if (type.getNestingKind().isNested() && type.getModifiers().contains(Modifier.PRIVATE)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** Where a message on a source as a whole points: at a type of one's own, or at the annotation that names another. */
    public static Position carrier(ScannedSource source) {
        return source.foreign() ? position(source) : Position.of(source.carrier());
    }

    /** Where views are asked for. */
    public static Position position(ScannedSource source) {
        return source.options()
                .map(ScannedOptions::mirror)
                .map(mirror -> Position.of(source.carrier(), mirror))
                .orElseGet(() -> Position.of(source.carrier()));
    }
}
