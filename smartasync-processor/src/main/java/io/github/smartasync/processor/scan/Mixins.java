package io.github.smartasync.processor.scan;

import io.github.smartasync.processor.model.ViewKind;
import io.github.smartasync.processor.model.ViewNames;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * The mixins among the supertypes of a source. An interface extends a mixin that is generated from it. So in the first round
 * the compiler knows only the name of the mixin, and in a later build it has the class file of the build before. Neither may
 * make a difference: a mixin that the source itself asks for is not missing, and its methods are not the source's.
 */
final class Mixins {

    private final Elements elements;

    Mixins(Elements elements) {
        this.elements = elements;
    }

    /** Which mixins of a source the source itself extends, directly. */
    Set<ViewKind> extendedBy(TypeElement source) {
        Set<ViewKind> extended = EnumSet.noneOf(ViewKind.class);
        for (ViewKind kind : ViewKind.values()) {
            if (kind.isMixin() && source.getInterfaces().stream().anyMatch(type -> isMixin(kind, type, source))) {
                extended.add(kind);
            }
        }
        return extended;
    }

    /** Whether a supertype of a type is a mixin that is still to be generated from that type. */
    boolean isToCome(TypeMirror supertype, TypeElement type) {
        return supertype.getKind() == TypeKind.ERROR
                && extendedBy(type).stream().anyMatch(kind -> isMixin(kind, supertype, type));
    }

    /** The types, without those that are generated from others among them. */
    static List<DeclaredType> without(List<DeclaredType> closure) {
        Set<String> names =
                closure.stream().map(type -> qualifiedName(type.asElement())).collect(Collectors.toSet());
        return closure.stream()
                .filter(type -> AnnotationReader.find(type.asElement(), AnnotationReader.GENERATED_VIEW)
                        .flatMap(mirror -> AnnotationReader.text(mirror, "value"))
                        .filter(names::contains)
                        .isEmpty())
                .toList();
    }

    /** ECJ and javac show the name of a missing type as it is written. */
    private boolean isMixin(ViewKind kind, TypeMirror supertype, TypeElement source) {
        return supertype instanceof DeclaredType declared
                && AnnotationReader.smartAsync(source)
                        .filter(options -> options.asksFor(kind))
                        .map(options -> name(kind, options, source))
                        .filter(name -> matches(declared, name, source))
                        .isPresent();
    }

    private boolean matches(DeclaredType supertype, String name, TypeElement source) {
        String home = elements.getPackageOf(source).getQualifiedName().toString();
        String found = qualifiedName(supertype.asElement());
        return found.equals(home.isEmpty() ? name : home + "." + name)
                || (supertype.getKind() == TypeKind.ERROR && found.equals(name));
    }

    private String name(ViewKind kind, ScannedOptions options, TypeElement source) {
        String home = elements.getPackageOf(source).getQualifiedName().toString();
        String qualified = qualifiedName(source);
        String nested = home.isEmpty() ? qualified : qualified.substring(home.length() + 1);
        return options.viewName(kind)
                .map(Option::value)
                .orElseGet(() -> new ViewNames(nested, home, Map.of()).defaultName(kind.suffix()));
    }

    private static String qualifiedName(Element type) {
        return ((TypeElement) type).getQualifiedName().toString();
    }
}
