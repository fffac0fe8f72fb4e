package io.github.smartasync.processor.scan;

import io.github.smartasync.processor.eclipse.Eclipse;
import io.github.smartasync.processor.scan.ScannedSource.UnmatchedEntry;
import io.github.smartasync.processor.types.Bounds;
import io.github.smartasync.processor.types.Enclosing;
import io.github.smartasync.processor.types.Mentions;
import io.github.smartasync.processor.types.Supertypes;
import io.github.smartasync.processor.types.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a source: its options, its type parameters, and the methods that its views are to have. */
public final class SourceScanner {

    private final Elements elements;
    private final Types types;
    private final MemberScanner members;
    private final AsyncResults asyncResults;
    private final Supertypes supertypes;
    private final Predicate<String> compiled;

    /**
     * A scanner for one round.
     *
     * @param compiled whether a top-level type of a name is compiled together with the annotations
     */
    public SourceScanner(Elements elements, Types types, Predicate<String> compiled) {
        this.elements = elements;
        this.types = types;
        this.members = new MemberScanner(elements, types);
        this.asyncResults = new AsyncResults(elements, types);
        this.supertypes = new Supertypes(types);
        this.compiled = compiled;
    }

    /** Whether a type has views of its own: it is annotated, or one of its methods is. */
    public static boolean isSource(TypeElement type) {
        return AnnotationReader.find(type, AnnotationReader.SMART_ASYNC).isPresent()
                || ElementFilter.methodsIn(type.getEnclosedElements()).stream().anyMatch(SourceScanner::isPicked);
    }

    /** A type that is annotated, or whose methods are. */
    public ScannedSource own(TypeElement source) {
        return scan(source, (DeclaredType) source.asType());
    }

    /**
     * An annotated type as a supertype of another source. Its members have the type arguments that it has there. Its
     * views do not know these: for them, a method that returns a type variable returns no future, whatever the argument
     * is.
     */
    public ScannedSource asSupertype(TypeElement source, DeclaredType type) {
        Set<ExecutableElement> async = own(source).methods().stream()
                .filter(method -> method.asyncResult().isPresent())
                .map(ScannedMethod::element)
                .collect(Collectors.toSet());
        ScannedSource there = scan(source, type);
        return there.withMethods(there.methods().stream()
                .map(method -> async.contains(method.element()) ? method : method.withoutAsyncResult())
                .toList());
    }

    private ScannedSource scan(TypeElement source, DeclaredType type) {
        Optional<ScannedOptions> options = AnnotationReader.smartAsync(source);
        boolean published = source.getModifiers().contains(Modifier.PUBLIC);
        Predicate<ExecutableElement> wanted = method -> isPicked(method)
                ? (isPublic(method) || !(published || method.getModifiers().contains(Modifier.PRIVATE)))
                        && (!isStatic(method) || Enclosing.type(method).equals(source))
                : options.isPresent() && isPublic(method) && !isStatic(method);
        return scan(source, type, false, source, options, wanted);
    }

    /** A type that is named by {@code @SmartAsyncFor}. */
    public ScannedSource foreign(TypeElement source, ForeignRequest request) {
        Element carrier = request.carrier();
        return scan(
                source,
                (DeclaredType) source.asType(),
                true,
                carrier,
                Optional.of(AnnotationReader.options(carrier, request.mirror())),
                method -> isPublic(method) && !isStatic(method));
    }

    /** The public instance methods of a type, for comparison. */
    public List<ScannedMethod> methods(DeclaredType type) {
        return members.members(type, true, method -> isPublic(method) && !isStatic(method)).stream()
                .map(member -> scan(member, true))
                .toList();
    }

    /** Whether a type is compiled together with the annotations. */
    public boolean isCompiled(TypeElement type) {
        return compiled.test(Enclosing.topLevelName(type));
    }

    private ScannedSource scan(
            TypeElement source,
            DeclaredType type,
            boolean foreign,
            Element carrier,
            Optional<ScannedOptions> options,
            Predicate<ExecutableElement> wanted) {
        List<ScannedMethod> methods = new ArrayList<>();
        for (Member member : members.members(type, !foreign, wanted)) {
            methods.add(scan(member, foreign));
        }
        List<UnmatchedEntry> unmatched = new ArrayList<>();
        List<ScannedMethod> selected = options.isPresent() ? select(methods, options.get(), unmatched) : methods;
        return new ScannedSource(
                source,
                type,
                typeParameters(source),
                foreign,
                carrier,
                elements.getPackageOf(carrier),
                options,
                selected,
                foreign ? List.of() : misplaced(source),
                unmatched,
                hierarchyResolved(source, type),
                isShown(type));
    }

    private ScannedMethod scan(Member member, boolean foreign) {
        ExecutableElement element = member.element();
        Optional<AnnotationMirror> direct =
                foreign ? Optional.empty() : AnnotationReader.find(element, AnnotationReader.DIRECT);
        Optional<AnnotationMirror> skip =
                foreign ? Optional.empty() : AnnotationReader.find(element, AnnotationReader.SKIP);
        boolean compiledHere = isCompiled(Enclosing.type(element));
        boolean resolved = Mentions.signature(member.type(), member.result(), member.thrown()).stream()
                        .noneMatch(Mentions::unresolved)
                && member.type().getTypeVariables().stream().allMatch(Bounds::areAllowed)
                && member.thrown().stream().allMatch(this::isThrowable)
                && !(compiledHere
                        && (Eclipse.hidesBoundsOf(element)
                                || Eclipse.hidesPartsOf(element)
                                || Eclipse.refuses(element)
                                || namesWhatItCannot(member)));
        Optional<ScannedResult> result = resolved ? asyncResults.of(member.result()) : Optional.empty();
        // A result's own class may say of what it is one, and name what is missing there.
        boolean known = resolved
                && result.map(ScannedResult::value).filter(Mentions::unresolved).isEmpty();
        return new ScannedMethod(
                element,
                member.type(),
                member.result(),
                member.thrown(),
                known ? result : Optional.empty(),
                member.own(),
                compiledHere,
                known,
                foreign ? Optional.empty() : AnnotationReader.smartAsync(element),
                direct,
                skip,
                direct.isPresent(),
                skip.isPresent());
    }

    /** The compiler says so itself; ECJ shows the type all the same. */
    private boolean namesWhatItCannot(Member member) {
        Visibility visibility = new Visibility(elements, elements.getPackageOf(member.element()));
        return visibility
                .hidden(Mentions.signature(member.type(), member.result(), member.thrown()))
                .filter(type -> visibility.isRefused(type, member.element()))
                .isPresent();
    }

    private List<ScannedMethod> select(
            List<ScannedMethod> methods, ScannedOptions options, List<UnmatchedEntry> unmatched) {
        boolean[] skipped = new boolean[methods.size()];
        boolean[] directed = new boolean[methods.size()];
        options.skip().ifPresent(entries -> match("skip", entries.value(), methods, skipped, unmatched));
        options.direct().ifPresent(entries -> match("direct", entries.value(), methods, directed, unmatched));
        List<ScannedMethod> selected = new ArrayList<>();
        for (int i = 0; i < methods.size(); i++) {
            selected.add(methods.get(i).selected(directed[i], skipped[i]));
        }
        return selected;
    }

    private void match(
            String option,
            List<Option<String>> entries,
            List<ScannedMethod> methods,
            boolean[] matched,
            List<UnmatchedEntry> unmatched) {
        for (Option<String> entry : entries) {
            MethodSelector selector = MethodSelector.parse(entry.value());
            boolean any = false;
            for (int i = 0; i < methods.size(); i++) {
                ScannedMethod method = methods.get(i);
                if (selector.matches(method.element(), method.type().getParameterTypes(), types)) {
                    matched[i] = true;
                    any = true;
                }
            }
            if (!any) {
                unmatched.add(new UnmatchedEntry(option, entry));
            }
        }
    }

    private List<ScannedMethod> misplaced(TypeElement source) {
        List<ScannedMethod> found = new ArrayList<>();
        for (ExecutableElement method : ElementFilter.methodsIn(source.getEnclosedElements())) {
            boolean marked = isPicked(method)
                    || AnnotationReader.find(method, AnnotationReader.DIRECT).isPresent();
            if (marked && !isPublic(method)) {
                found.add(scan(new Member(method, (ExecutableType) method.asType(), true), false));
            }
        }
        return found;
    }

    /** Whether the compiler shows all methods of a type, inherited ones too. */
    public boolean isShown(DeclaredType type) {
        return supertypes.closure(type).stream()
                .map(each -> (TypeElement) each.asElement())
                .filter(this::isCompiled)
                .noneMatch(Eclipse::hidesMethodsOf);
    }

    /** Whether the file of a type has syntax errors, so that what it says is not what is meant. This reads all of the file. */
    public boolean isBroken(TypeElement type) {
        return isCompiled(type) && Eclipse.hasSyntaxErrorsIn(type);
    }

    private boolean hierarchyResolved(TypeElement source, DeclaredType type) {
        return supertypes.closure(type).stream()
                        .map(each -> (TypeElement) each.asElement())
                        .filter(this::isCompiled)
                        .flatMap(SourceScanner::declaredSupertypes)
                        .noneMatch(Mentions::unresolved)
                && typeParameters(source).stream()
                        .map(parameter -> (TypeVariable) parameter.asType())
                        .allMatch(Bounds::areAllowed)
                && !Eclipse.hidesBoundsOf(source);
    }

    /** As they are written: javac leaves interfaces that it does not know out of the direct supertypes. */
    private static Stream<TypeMirror> declaredSupertypes(TypeElement type) {
        return Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream());
    }

    /** What is none the compiler reports itself, but later. */
    private boolean isThrowable(TypeMirror thrown) {
        TypeElement throwable = elements.getTypeElement("java.lang.Throwable");
        return throwable == null || types.isSubtype(types.erasure(thrown), throwable.asType());
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

    private static boolean isPublic(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.PUBLIC);
    }

    private static boolean isStatic(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.STATIC);
    }
}
