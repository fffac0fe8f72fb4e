package io.github.smartasync.processor.scan;

import io.github.smartasync.processor.eclipse.Eclipse;
import io.github.smartasync.processor.scan.ScannedSource.ScannedInterface;
import io.github.smartasync.processor.scan.ScannedSource.ScannedSupertype;
import io.github.smartasync.processor.types.Bounds;
import io.github.smartasync.processor.types.Enclosing;
import io.github.smartasync.processor.types.Mentions;
import io.github.smartasync.processor.types.Supertypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads a source: its options, its type parameters, the methods that its views are to have, and what its views may extend.
 */
final class SourceScanner {

    private final Elements elements;
    private final Types types;
    private final Compilation compilation;
    private final MemberScanner members;
    private final MethodScanner methods;
    private final Supertypes supertypes;
    private final Mixins mixins;

    SourceScanner(Elements elements, Types types, Compilation compilation) {
        this.elements = elements;
        this.types = types;
        this.compilation = compilation;
        this.members = new MemberScanner(elements, types);
        this.methods = new MethodScanner(elements, types, compilation);
        this.supertypes = new Supertypes(types);
        this.mixins = new Mixins(elements);
    }

    /** Whether a type has views of its own: it is annotated, or one of its methods is. */
    static boolean isSource(TypeElement type, Elements elements) {
        return AnnotationReader.find(type, AnnotationReader.SMART_ASYNC).isPresent()
                || ElementFilter.methodsIn(Enclosing.declared(type, elements)).stream()
                        .anyMatch(SourceScanner::isPicked);
    }

    /** A type that is annotated, or whose methods are. */
    ScannedSource own(TypeElement source) {
        return own(source, (DeclaredType) source.asType(), nearestSources(source));
    }

    /** A type that is named by {@code @SmartAsyncFor}. */
    ScannedSource foreign(TypeElement source, ForeignRequest request) {
        ScannedOptions options = AnnotationReader.options(request.carrier(), request.mirror());
        DeclaredType type = (DeclaredType) source.asType();
        // Static methods of an interface are not inherited, and those of a class are rarely meant.
        Predicate<ExecutableElement> wanted = options.statics().isEmpty()
                ? SourceScanner::isPublicInstance
                : method -> isPublic(method)
                        && (!isStatic(method) || Enclosing.type(method).equals(source));
        List<ScannedMethod> found = members.members(type, false, wanted).stream()
                .map(member -> methods.scan(member, false))
                .toList();
        return source(type, true, request.carrier(), Optional.of(options), found, List.of());
    }

    private ScannedSource own(TypeElement source, DeclaredType type, List<ScannedSupertype> extended) {
        Optional<ScannedOptions> options = AnnotationReader.smartAsync(source);
        boolean published = source.getModifiers().contains(Modifier.PUBLIC);
        Predicate<ExecutableElement> wanted = method -> isPicked(method)
                ? (isPublic(method) || !(published || method.getModifiers().contains(Modifier.PRIVATE)))
                        && (!isStatic(method) || Enclosing.type(method).equals(source))
                : options.isPresent() && isPublicInstance(method);
        List<ScannedMethod> found = members.members(type, true, wanted).stream()
                .map(member -> methods.scan(member, true))
                .toList();
        return source(type, false, source, options, found, extended);
    }

    private ScannedSource source(
            DeclaredType type,
            boolean foreign,
            Element carrier,
            Optional<ScannedOptions> options,
            List<ScannedMethod> found,
            List<ScannedSupertype> extended) {
        TypeElement source = (TypeElement) type.asElement();
        List<ScannedMethod> understood = found.stream()
                .map(method -> methods.understood(method, options))
                .toList();
        SelectedMethods selected = SelectedMethods.of(understood, foreign, options, types);
        return new ScannedSource(
                source,
                type,
                typeParameters(source),
                foreign,
                carrier,
                elements.getPackageOf(carrier),
                options,
                selected.methods(),
                foreign ? List.of() : misplaced(source),
                selected.unmatched(),
                extended,
                options.map(this::interfaces).orElse(List.of()),
                foreign ? Set.of() : mixins.extendedBy(source),
                hierarchyResolved(source, type),
                compilation.shows(type));
    }

    /** The annotated supertypes that no other annotated supertype extends. */
    private List<ScannedSupertype> nearestSources(TypeElement source) {
        List<DeclaredType> nearest = new ArrayList<>();
        for (DeclaredType type : supertypes.closure((DeclaredType) source.asType())) {
            TypeElement element = (TypeElement) type.asElement();
            if (!element.equals(source)
                    && isSource(element, elements)
                    && nearest.stream().noneMatch(near -> types.isSubtype(types.erasure(near), types.erasure(type)))) {
                nearest.add(type);
            }
        }
        return nearest.stream().map(this::supertype).toList();
    }

    /**
     * An annotated type as a supertype of another source, its members with the type arguments that it has there. Its views
     * do not know those: a method that returns a type variable returns no future for them, whatever stands for the variable.
     */
    private ScannedSupertype supertype(DeclaredType type) {
        TypeElement source = (TypeElement) type.asElement();
        Set<ExecutableElement> async = own(source, (DeclaredType) source.asType(), List.of()).methods().stream()
                .filter(method -> method.asyncResult().isPresent())
                .map(ScannedMethod::element)
                .collect(Collectors.toSet());
        ScannedSource there = own(source, type, List.of());
        List<ScannedMethod> known = there.methods().stream()
                .map(method -> async.contains(method.element()) ? method : method.withoutAsyncResult())
                .toList();
        return new ScannedSupertype(type, there.withMethods(known), compilation.includes(source));
    }

    /** What the options ask the views to extend. */
    private List<ScannedInterface> interfaces(ScannedOptions options) {
        return options.supertypes().values().stream()
                .map(Option::value)
                .filter(DeclaredType.class::isInstance)
                .map(type -> scanInterface((DeclaredType) type))
                .toList();
    }

    private ScannedInterface scanInterface(DeclaredType asked) {
        TypeElement element = (TypeElement) asked.asElement();
        DeclaredType type = (DeclaredType) element.asType();
        boolean canBeExtended = element.getKind() == ElementKind.INTERFACE || element.getKind() == ElementKind.CLASS;
        List<ScannedMethod> found = !canBeExtended
                ? List.of()
                : members.members(type, true, SourceScanner::isPublicInstance).stream()
                        .map(member -> methods.scan(member, false))
                        .toList();
        return new ScannedInterface(element, found, compilation.shows(type));
    }

    /** A type with all its public instance methods, also those of mixins, without what is written on them. */
    ScannedInterface published(DeclaredType named) {
        TypeElement element = (TypeElement) named.asElement();
        DeclaredType type = (DeclaredType) element.asType();
        List<ScannedMethod> found = members.all(type, SourceScanner::isPublicInstance).stream()
                .map(member -> methods.scan(member, false))
                .toList();
        boolean resolved = supertypes.closure(type).stream()
                .flatMap(each -> Supertypes.declared((TypeElement) each.asElement()).stream())
                .noneMatch(Mentions::unresolved);
        return new ScannedInterface(element, found, resolved && compilation.shows(type));
    }

    /** The methods that are annotated, but that no view can have. */
    private List<ScannedMethod> misplaced(TypeElement source) {
        List<ScannedMethod> found = new ArrayList<>();
        for (ExecutableElement method : ElementFilter.methodsIn(Enclosing.declared(source, elements))) {
            boolean marked = isPicked(method)
                    || AnnotationReader.find(method, AnnotationReader.DIRECT).isPresent();
            if (marked && !isPublic(method)) {
                found.add(methods.scan(new Member(method, (ExecutableType) method.asType(), true), true));
            }
        }
        return found;
    }

    private boolean hierarchyResolved(TypeElement source, DeclaredType type) {
        return supertypes.closure(type).stream()
                        .map(each -> (TypeElement) each.asElement())
                        .filter(compilation::includes)
                        .allMatch(this::supertypesResolved)
                && typeParameters(source).stream()
                        .map(parameter -> (TypeVariable) parameter.asType())
                        .allMatch(Bounds::areAllowed)
                && !Eclipse.hidesBoundsOf(source);
    }

    private boolean supertypesResolved(TypeElement type) {
        return Supertypes.declared(type).stream()
                .allMatch(supertype -> !Mentions.unresolved(supertype) || mixins.isToCome(supertype, type));
    }

    /** An inner class can use the type parameters of what encloses it, so its views need them too. */
    private static List<TypeParameterElement> typeParameters(TypeElement source) {
        List<TypeParameterElement> parameters = new ArrayList<>();
        if (source.getEnclosingElement() instanceof TypeElement outer
                && source.getKind() == ElementKind.CLASS
                && !source.getModifiers().contains(Modifier.STATIC)) {
            parameters.addAll(typeParameters(outer));
        }
        parameters.addAll(source.getTypeParameters());
        return parameters;
    }

    private static boolean isPicked(ExecutableElement method) {
        return AnnotationReader.find(method, AnnotationReader.SMART_ASYNC).isPresent();
    }

    private static boolean isPublicInstance(ExecutableElement method) {
        return isPublic(method) && !isStatic(method);
    }

    private static boolean isPublic(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.PUBLIC);
    }

    private static boolean isStatic(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.STATIC);
    }
}
