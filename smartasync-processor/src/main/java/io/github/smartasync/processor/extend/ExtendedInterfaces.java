package io.github.smartasync.processor.extend;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.smartasync.processor.diagnostic.DiagnosticCode;
import io.github.smartasync.processor.diagnostic.Findings;
import io.github.smartasync.processor.diagnostic.Place;
import io.github.smartasync.processor.draft.DraftedMethod;
import io.github.smartasync.processor.model.SourceCall.Treatment;
import io.github.smartasync.processor.model.ViewKind;
import io.github.smartasync.processor.model.ViewNames;
import io.github.smartasync.processor.rule.FailsWith;
import io.github.smartasync.processor.rule.Wording;
import io.github.smartasync.processor.rule.WrittenOptions;
import io.github.smartasync.processor.scan.Option;
import io.github.smartasync.processor.scan.ScannedMethod;
import io.github.smartasync.processor.scan.ScannedOptions;
import io.github.smartasync.processor.scan.ScannedSource;
import io.github.smartasync.processor.scan.ScannedSource.ScannedInterface;
import io.github.smartasync.processor.types.TypeNames;
import io.github.smartasync.processor.types.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** {@code syncExtends} and {@code asyncExtends}: interfaces whose abstract methods all have a match in the view. */
public final class ExtendedInterfaces {

    private final Elements elements;
    private final Types types;
    private final FailsWith failsWith;
    private final Overriding overriding;
    private final Wording wording;

    public ExtendedInterfaces(Elements elements, Types types, FailsWith failsWith, Overriding overriding) {
        this.elements = elements;
        this.types = types;
        this.failsWith = failsWith;
        this.overriding = overriding;
        this.wording = new Wording(types);
    }

    /** Lets the views extend what is asked for; the methods are those given, with the exceptions that this adds. */
    public List<DraftedMethod> extend(
            ScannedSource source,
            ViewNames names,
            List<DraftedMethod> drafts,
            TypeNames inside,
            Extensions extensions,
            Findings findings) {
        List<DraftedMethod> result = drafts;
        for (ViewKind kind : ViewKind.values()) {
            Optional<ScannedOptions> options = source.options();
            Optional<Option<TypeMirror>> option = options.flatMap(it -> it.supertype(kind))
                    .filter(written -> written.value().getKind() != TypeKind.VOID);
            if (option.isPresent()) {
                Place place = WrittenOptions.place(options.orElseThrow(), option.get());
                Optional<TypeElement> target =
                        usable(kind, source, names, option.get().value(), place, findings);
                if (target.isPresent()) {
                    result = extend(kind, target.get(), source, names, result, inside, place, extensions, findings);
                }
            }
        }
        return result;
    }

    private Optional<TypeElement> usable(
            ViewKind kind, ScannedSource source, ViewNames names, TypeMirror type, Place place, Findings findings) {
        String option = kind.extendsOption().orElseThrow();
        if (type instanceof DeclaredType broken
                && broken.asElement().getKind() != ElementKind.INTERFACE
                && !source.interfaceOf(broken).shown()) {
            // The compiler says what is wrong with it; it may have been meant to be an interface.
            return Optional.empty();
        }
        if (!(type instanceof DeclaredType declared) || declared.asElement().getKind() != ElementKind.INTERFACE) {
            findings.add(DiagnosticCode.SA050, place, wording.type(type), option);
            return Optional.empty();
        }
        TypeElement element = (TypeElement) declared.asElement();
        if (!names.kinds().contains(kind)) {
            if (!WrittenOptions.kinds(source).contains(kind)) {
                findings.add(DiagnosticCode.SA053, place, option);
            }
            return Optional.empty();
        }
        if (element.getModifiers().contains(Modifier.SEALED)) {
            findings.add(DiagnosticCode.SA051, place, wording.type(type), option, "is sealed", "Name one that is not");
            return Optional.empty();
        }
        Visibility visibility = new Visibility(elements, source.home());
        if (visibility.isRefused(element, source.carrier())) {
            return Optional.empty();
        }
        if (!visibility.canName(element)) {
            findings.add(
                    DiagnosticCode.SA051,
                    place,
                    wording.type(type),
                    option,
                    "is not visible in the package of the view",
                    "Make it public, or move it there");
            return Optional.empty();
        }
        return Optional.of(element);
    }

    private List<DraftedMethod> extend(
            ViewKind kind,
            TypeElement target,
            ScannedSource source,
            ViewNames names,
            List<DraftedMethod> drafts,
            TypeNames inside,
            Place place,
            Extensions extensions,
            Findings findings) {
        List<ViewMember> members = drafts.stream()
                .filter(draft -> !draft.method().isStatic())
                .map(draft -> ViewMember.of(draft, source.element(), inside, elements, types))
                .toList();
        ScannedInterface scanned = source.interfaceOf((DeclaredType) target.asType());
        List<ScannedMethod> declared = scanned.methods();
        List<ScannedMethod> methods =
                declared.stream().filter(ScannedMethod::resolved).toList();
        TypeArguments arguments = TypeArguments.infer(kind, target, methods, members, elements, types);
        List<DraftedMethod> result = new ArrayList<>(drafts);
        List<String> missing = new ArrayList<>();
        for (ScannedMethod method : methods) {
            Optional<ViewMember> match = members.stream()
                    .filter(member -> member.draft().name().equals(method.name()))
                    .filter(member -> member.parameters().equals(arguments.parameters(method)))
                    .findFirst();
            if (match.isPresent()) {
                ViewMember member = withFailures(kind, match.get(), method);
                mismatch(kind, member, method, arguments)
                        .ifPresent(why -> missing.add(wording.signature(method, method.name()) + ": " + why));
                result.replaceAll(draft -> draft.equals(match.get().draft()) ? member.draft() : draft);
                noteLint(member.draft().method(), method, extensions);
            } else if (method.element().getModifiers().contains(Modifier.ABSTRACT)) {
                missing.add(wording.signature(method, method.name()) + ": the view has no such method");
            }
        }
        ClassName view = names.view(kind).orElseThrow();
        boolean known =
                scanned.shown() && declared.stream().allMatch(method -> method.resolved() || !method.compiled());
        if (!missing.isEmpty() && known && source.isComplete()) {
            findings.add(
                    DiagnosticCode.SA052,
                    place,
                    view.simpleName(),
                    Wording.simpleName(target),
                    "\n  " + String.join("\n  ", missing));
        }
        if (!missing.isEmpty() || !known) {
            return drafts;
        }
        TypeName extended = arguments.names().isEmpty()
                ? ClassName.get(target)
                : ParameterizedTypeName.get(
                        ClassName.get(target), arguments.names().toArray(TypeName[]::new));
        extensions.add(kind, extended);
        extensions.addNamed(types.erasure(target.asType()));
        return result;
    }

    /** The checked exceptions of the interface count as those that the future can fail with. */
    private ViewMember withFailures(ViewKind kind, ViewMember member, ScannedMethod method) {
        DraftedMethod draft = member.draft();
        if (!kind.blocks() || draft.treatment() != Treatment.ASYNC) {
            return member;
        }
        List<TypeMirror> failures = new ArrayList<>(draft.failsWith());
        for (TypeMirror thrown : method.thrown()) {
            if (thrown.getKind() == TypeKind.DECLARED
                    && failsWith.isChecked(thrown)
                    && failures.stream().noneMatch(known -> types.isSubtype(thrown, known))) {
                failures.add(thrown);
            }
        }
        return member.withDraft(draft.failingWith(failures));
    }

    private Optional<String> mismatch(ViewKind kind, ViewMember member, ScannedMethod method, TypeArguments arguments) {
        TypeName result = arguments.result(method);
        TypeName mine = member.result(kind);
        boolean fits = member.isPlainIn(kind)
                ? overriding.fits(mine, member.plainResult(), result, method.result())
                : fitsFuture(mine, result);
        if (!fits) {
            return Optional.of("it returns " + wording.simple(mine) + " in the view, not " + wording.simple(result));
        }
        return overriding
                .excess(member.thrown(kind), method.thrown())
                .map(exception -> "it throws " + wording.type(exception) + " in the view");
    }

    /** A {@code CompletableFuture} is also a {@code CompletionStage} and a {@code Future} of the same. */
    private static boolean fitsFuture(TypeName mine, TypeName theirs) {
        return mine.equals(theirs)
                || theirs.equals(ClassName.OBJECT)
                || (theirs instanceof ParameterizedTypeName parameterized
                        && TypeArguments.isFuture(parameterized.rawType())
                        && ((ParameterizedTypeName) mine).typeArguments().equals(parameterized.typeArguments()));
    }

    private void noteLint(ScannedMethod mine, ScannedMethod theirs, Extensions extensions) {
        if (elements.isDeprecated(theirs.element()) && !elements.isDeprecated(mine.element())) {
            extensions.addLint(mine.element(), "deprecation");
        }
        if (mine.element().isVarArgs() != theirs.element().isVarArgs()) {
            extensions.addLint(mine.element(), "overrides");
        }
    }
}
