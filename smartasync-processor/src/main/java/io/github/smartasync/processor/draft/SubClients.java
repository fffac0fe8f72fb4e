package io.github.smartasync.processor.draft;

import com.palantir.javapoet.ClassName;
import io.github.smartasync.processor.model.ViewKind;
import io.github.smartasync.processor.model.ViewNames;
import io.github.smartasync.processor.scan.AnnotationReader;
import io.github.smartasync.processor.scan.Compilation;
import io.github.smartasync.processor.scan.ScannedSource;
import io.github.smartasync.processor.scan.ScannedSource.Named;
import io.github.smartasync.processor.types.NamedTypes;
import io.github.smartasync.processor.types.Visibility;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * Which results are themselves sources: annotated types, and those that are named by {@code @SmartAsyncFor} on the same
 * element as the source or on its package. Other elements are not asked: an incremental build would not see them.
 */
final class SubClients {

    /** A constant of an enum is a value, even if it has views. */
    private static final Set<ElementKind> CLIENTS =
            Set.of(ElementKind.CLASS, ElementKind.INTERFACE, ElementKind.RECORD);

    private final Elements elements;
    private final Compilation compilation;
    private final TakenNames taken;

    SubClients(Elements elements, Compilation compilation, TakenNames taken) {
        this.elements = elements;
        this.compilation = compilation;
        this.taken = taken;
    }

    /** What these views give for a result, if it is a source. */
    Optional<SubClient> of(ScannedSource source, ViewNames names, TypeMirror result) {
        if (!(result instanceof DeclaredType type) || type.getKind() != TypeKind.DECLARED || isPartOfGeneric(type)) {
            return Optional.empty();
        }
        TypeElement element = (TypeElement) type.asElement();
        return named(source, element)
                .map(named -> new SubClient(views(source, named, names), extended(named)))
                .filter(subClient -> !subClient.views().isEmpty());
    }

    /** A raw type has no views with type arguments, nor has an inner class of a generic one. ECJ has static ones inside, too. */
    private static boolean isPartOfGeneric(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        boolean isInner =
                !element.getKind().isInterface() && !element.getModifiers().contains(Modifier.STATIC);
        return type.getTypeArguments().size() != element.getTypeParameters().size()
                || (isInner
                        && type.getEnclosingType() instanceof DeclaredType outer
                        && !outer.getTypeArguments().isEmpty());
    }

    private Optional<Named> named(ScannedSource source, TypeElement type) {
        return Stream.of(source.carrier(), source.home())
                .flatMap(carrier -> Named.foreign(type, carrier, source.home()).stream())
                .findFirst()
                .or(() -> mayHaveViews(type) ? Named.own(type, elements) : Optional.empty());
    }

    /** Asked first, because it does not look into the class file: most results are types that nobody annotates. */
    private boolean mayHaveViews(TypeElement type) {
        if (compilation.includes(type)
                || AnnotationReader.find(type, AnnotationReader.SMART_ASYNC).isPresent()) {
            return true;
        }
        // Where only methods are annotated, the views have the names that they have by default.
        PackageElement home = elements.getPackageOf(type);
        return ViewNaming.names(new Named(type, home, Optional.empty(), false)).views().values().stream()
                .anyMatch(view -> NamedTypes.ofPackage(view.canonicalName(), home, elements)
                        .isPresent());
    }

    private static Map<ViewKind, TypeMirror> extended(Named named) {
        Map<ViewKind, TypeMirror> extended = new EnumMap<>(ViewKind.class);
        named.options()
                .ifPresent(options -> options.supertypes().forEach((kind, type) -> extended.put(kind, type.value())));
        return extended;
    }

    /** The views of a result that these views can give. A view over another view must find one to be over. */
    private Map<ViewKind, ClassName> views(ScannedSource source, Named named, ViewNames names) {
        Map<ViewKind, ClassName> views = new EnumMap<>(ViewKind.class);
        ViewNames theirs = ViewNaming.names(named);
        theirs.made().forEach((kind, view) -> {
            if (names.kinds().contains(kind) && !taken.isRefused(named, kind, view) && exists(view, named, source)) {
                views.put(kind, view);
            }
        });
        while (views.keySet().removeIf(kind -> isLost(kind, names, theirs, views.keySet()))) {
            // each that goes may be one that another needs
        }
        return views;
    }

    private static boolean isLost(ViewKind kind, ViewNames names, ViewNames theirs, Set<ViewKind> views) {
        boolean isNotUnder = names.kinds().stream()
                .anyMatch(other -> names.from(other).filter(kind::equals).isPresent() && !views.contains(other));
        boolean isNotOver = names.from(kind).filter(views::contains).isPresent()
                && theirs.from(kind).isEmpty();
        return isNotUnder || isNotOver;
    }

    private boolean exists(ClassName view, Named named, ScannedSource source) {
        Visibility visibility = new Visibility(elements, source.home());
        if (!CLIENTS.contains(named.element().getKind()) || !visibility.canName(named.element())) {
            return false;
        }
        Optional<TypeElement> found = NamedTypes.ofPackage(view.canonicalName(), named.home(), elements);
        boolean isAnother = found.filter(type -> AnnotationReader.find(type, AnnotationReader.GENERATED_VIEW)
                        .isEmpty())
                .isPresent();
        return !isAnother
                && (named.foreign()
                        || compilation.includes(named.element())
                        || found.filter(visibility::canName).isPresent());
    }
}
