package io.github.smartasync.processor.scan;

import io.github.smartasync.processor.eclipse.Eclipse;
import io.github.smartasync.processor.model.Multiplicity;
import io.github.smartasync.processor.types.Bounds;
import io.github.smartasync.processor.types.Enclosing;
import io.github.smartasync.processor.types.Mentions;
import io.github.smartasync.processor.types.Visibility;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads one method: its signature as a member of the source, its async result, and its annotations. */
final class MethodScanner {

    private final Elements elements;
    private final Types types;
    private final Compilation compilation;
    private final AsyncResults asyncResults;

    MethodScanner(Elements elements, Types types, Compilation compilation) {
        this.elements = elements;
        this.types = types;
        this.compilation = compilation;
        this.asyncResults = new AsyncResults(elements, types);
    }

    /**
     * Reads a method.
     *
     * @param marked whether what is written on the method counts; of a foreign type's methods it does not
     */
    ScannedMethod scan(Member member, boolean marked) {
        ExecutableElement element = member.element();
        Marks marks = Marks.of(marked ? member.declarations() : List.of());
        boolean compiled = compilation.includes(Enclosing.type(element));
        boolean resolved = isResolved(member) && !(compiled && isRefused(member));
        Optional<ScannedResult> asyncResult = resolved ? asyncResults.of(member.result()) : Optional.empty();
        // The result's own class may say of what it is one, and name what is missing there.
        boolean known = resolved
                && asyncResult
                        .map(ScannedResult::value)
                        .filter(Mentions::unresolved)
                        .isEmpty();
        return new ScannedMethod(
                element,
                member.declarations(),
                member.type(),
                member.result(),
                member.thrown(),
                known ? asyncResult : Optional.empty(),
                member.own(),
                compiled,
                known,
                member.rival(),
                marked ? AnnotationReader.smartAsync(element) : Optional.empty(),
                marks.options(),
                marked ? AnnotationReader.find(element, AnnotationReader.DIRECT) : Optional.empty(),
                marked ? AnnotationReader.find(element, AnnotationReader.SKIP) : Optional.empty(),
                marks.direct(),
                marks.skip(),
                Optional.empty());
    }

    /** A method with its result, as its own options or those of its source say. */
    ScannedMethod understood(ScannedMethod method, Optional<ScannedOptions> ofSource) {
        return counted(converted(method, ofSource), ofSource);
    }

    private ScannedMethod converted(ScannedMethod method, Optional<ScannedOptions> ofSource) {
        boolean isKnown = method.asyncResult().filter(ScannedResult::sure).isPresent();
        return method.options()
                .flatMap(ScannedOptions::toFuture)
                .or(() -> ofSource.flatMap(ScannedOptions::toFuture))
                .filter(conversions -> method.resolved() && !isKnown)
                .map(conversions ->
                        conversions.value().stream().map(Option::value).toList())
                .flatMap(conversions -> asyncResults.converted(method.result(), conversions))
                .map(method::withAsyncResult)
                .orElse(method);
    }

    /** A method whose stream is to be a list, or its first value. */
    private ScannedMethod counted(ScannedMethod method, Optional<ScannedOptions> ofSource) {
        Optional<ScannedOptions> own = method.options();
        boolean collect =
                isSet(own.flatMap(ScannedOptions::collect).or(() -> ofSource.flatMap(ScannedOptions::collect)));
        Multiplicity multiplicity = isSet(own.flatMap(ScannedOptions::single))
                ? Multiplicity.FIRST
                : collect ? Multiplicity.LIST : Multiplicity.STREAM;
        return method.asyncResult()
                .filter(result -> result.kind().isMany())
                .map(result -> method.withAsyncResult(asyncResults.as(result, multiplicity)))
                .orElse(method);
    }

    private static boolean isSet(Optional<Option<Boolean>> option) {
        return option.map(Option::value).orElse(false);
    }

    private boolean isResolved(Member member) {
        return member.signature().stream().noneMatch(Mentions::unresolved)
                && member.type().getTypeVariables().stream().allMatch(Bounds::areAllowed)
                && member.thrown().stream().allMatch(this::isThrowable);
    }

    /** What is none the compiler reports itself, but later. */
    private boolean isThrowable(TypeMirror thrown) {
        TypeElement throwable = elements.getTypeElement("java.lang.Throwable");
        return throwable == null || types.isSubtype(types.erasure(thrown), throwable.asType());
    }

    /** Whether the compiler reports, or will report, a mistake in the declaration. */
    private boolean isRefused(Member member) {
        ExecutableElement element = member.element();
        return Eclipse.hidesBoundsOf(element)
                || Eclipse.hidesPartsOf(element)
                || Eclipse.refuses(element)
                || namesWhatItCannot(member);
    }

    /** The compiler says so itself; ECJ shows the type all the same. */
    private boolean namesWhatItCannot(Member member) {
        Visibility visibility = new Visibility(elements, elements.getPackageOf(member.element()));
        return visibility
                .hidden(member.signature())
                .filter(type -> visibility.isRefused(type, member.element()))
                .isPresent();
    }
}
