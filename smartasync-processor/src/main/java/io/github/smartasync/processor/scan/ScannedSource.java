package io.github.smartasync.processor.scan;

import io.github.smartasync.processor.model.ViewKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;

/**
 * A source with its members.
 *
 * @param type the source with its own type variables, or, as the supertype of another source, with those of that
 * @param typeParameters its type parameters, those of enclosing types that it is an inner class of first
 * @param foreign whether it was named by {@code @SmartAsyncFor}
 * @param carrier what is annotated: the source itself, or the element with {@code @SmartAsyncFor}
 * @param home the package that the views go to
 * @param options the options of the type; empty if only methods are annotated
 * @param methods the methods that are asked for, also those that are skipped
 * @param misplaced methods that are annotated but are not candidates for the views: those that are not public
 * @param unmatched entries of the options that name methods and that match no method
 * @param supertypes the nearest annotated supertypes, whose views those of the source may extend
 * @param interfaces the types that the views are asked to extend by an option
 * @param mixins its mixins that the source itself extends
 * @param hierarchyResolved whether the compiler knows all supertypes and all bounds of type parameters
 * @param shown whether the compiler shows all methods that are written
 */
public record ScannedSource(
        TypeElement element,
        DeclaredType type,
        List<TypeParameterElement> typeParameters,
        boolean foreign,
        Element carrier,
        PackageElement home,
        Optional<ScannedOptions> options,
        List<ScannedMethod> methods,
        List<ScannedMethod> misplaced,
        List<UnmatchedEntry> unmatched,
        List<ScannedSupertype> supertypes,
        List<ScannedInterface> interfaces,
        Set<ViewKind> mixins,
        boolean hierarchyResolved,
        boolean shown) {

    /**
     * An entry that matches no method.
     *
     * @param option {@code statics}, {@code only}, {@code skip}, {@code direct} or {@code rename}
     * @param candidates the methods that it was compared with
     */
    public record UnmatchedEntry(String option, Option<String> entry, List<ScannedMethod> candidates) {
        public UnmatchedEntry {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * An annotated supertype of the source.
     *
     * @param type the supertype with the type arguments that it has there
     * @param source the supertype as a source, its members with those type arguments
     * @param compiled whether it is compiled together with the source, so that its views are there or will be
     */
    public record ScannedSupertype(DeclaredType type, ScannedSource source, boolean compiled) {}

    /**
     * A type that an option asks the views to extend.
     *
     * @param methods its public instance methods, inherited ones too; none if it is neither an interface nor a class
     * @param shown whether the compiler shows all methods that are written
     */
    public record ScannedInterface(TypeElement element, List<ScannedMethod> methods, boolean shown) {

        public ScannedInterface {
            methods = List.copyOf(methods);
        }
    }

    /**
     * What the names of a source's views follow from.
     *
     * @param home the package that the views go to
     * @param options the options of the type; empty if only methods are annotated
     * @param foreign whether it is named by {@code @SmartAsyncFor}
     */
    public record Named(TypeElement element, PackageElement home, Optional<ScannedOptions> options, boolean foreign) {

        /** A type that is annotated, or whose methods are. */
        public static Optional<Named> own(TypeElement type, Elements elements) {
            return SourceScanner.isSource(type, elements)
                    ? Optional.of(
                            new Named(type, elements.getPackageOf(type), AnnotationReader.smartAsync(type), false))
                    : Optional.empty();
        }

        /** A type that one of an element's {@code @SmartAsyncFor} names. */
        public static Optional<Named> foreign(TypeElement type, Element carrier, PackageElement home) {
            return AnnotationReader.foreignRequests(carrier).stream()
                    .filter(request -> request.target()
                            .filter(target -> target.value() instanceof DeclaredType named
                                    && named.asElement().equals(type))
                            .isPresent())
                    .findFirst()
                    .map(request -> new Named(
                            type, home, Optional.of(AnnotationReader.options(carrier, request.mirror())), true));
        }
    }

    public ScannedSource {
        typeParameters = List.copyOf(typeParameters);
        methods = List.copyOf(methods);
        misplaced = List.copyOf(misplaced);
        unmatched = List.copyOf(unmatched);
        supertypes = List.copyOf(supertypes);
        interfaces = List.copyOf(interfaces);
        mixins = Set.copyOf(mixins);
    }

    /** The members of a type that the views are asked to extend. */
    public ScannedInterface interfaceOf(DeclaredType asked) {
        return interfaces.stream()
                .filter(known -> known.element().equals(asked.asElement()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(asked));
    }

    /** What the names of its views follow from. */
    public Named named() {
        return new Named(element, home, options, foreign);
    }

    ScannedSource withMethods(List<ScannedMethod> others) {
        return new ScannedSource(
                element,
                type,
                typeParameters,
                foreign,
                carrier,
                home,
                options,
                others,
                misplaced,
                unmatched,
                supertypes,
                interfaces,
                mixins,
                hierarchyResolved,
                shown);
    }

    /** Whether one of several annotations names it. The compiler cannot point at these: it put them into another annotation. */
    public boolean isOneOfSeveral() {
        return foreign
                && options.filter(given -> !carrier.getAnnotationMirrors().contains(given.mirror()))
                        .isPresent();
    }

    /** Whether all methods and options are known, so that one which is not found is not there. */
    public boolean isComplete() {
        return hierarchyResolved
                && shown
                && optionsResolved()
                && methods.stream().allMatch(ScannedMethod::resolved);
    }

    /**
     * Whether something that the views need is not known yet, but may be generated in a later round. A type that is
     * missing from class files will not come.
     */
    public boolean mayResolveLater() {
        return !hierarchyResolved || !optionsResolved() || methods.stream().anyMatch(ScannedMethod::mayResolveLater);
    }

    private boolean optionsResolved() {
        return options.filter(given -> !given.resolved()).isEmpty();
    }
}
