package io.github.smartasync.processor.extend;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.smartasync.processor.draft.DraftedMethod;
import io.github.smartasync.processor.extend.InterfaceMatch.Pair;
import io.github.smartasync.processor.model.SourceCall.Treatment;
import io.github.smartasync.processor.model.ViewKind;
import io.github.smartasync.processor.rule.FailsWith;
import io.github.smartasync.processor.rule.Wording;
import io.github.smartasync.processor.scan.ScannedMethod;
import io.github.smartasync.processor.scan.ScannedSource.ScannedInterface;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds the methods of an interface among those of a view. */
final class InterfaceMatcher {

    private static final Set<String> WIDE = Set.of("java.lang.Exception", "java.lang.Throwable");

    private final Elements elements;
    private final Types types;
    private final FailsWith failsWith;
    private final Overriding overriding;
    private final Wording wording;

    InterfaceMatcher(Elements elements, Types types, FailsWith failsWith, Overriding overriding) {
        this.elements = elements;
        this.types = types;
        this.failsWith = failsWith;
        this.overriding = overriding;
        this.wording = new Wording(types);
    }

    InterfaceMatch match(ViewKind kind, ScannedInterface target, List<ViewMember> members) {
        List<ScannedMethod> methods =
                target.methods().stream().filter(ScannedMethod::resolved).toList();
        TypeArguments arguments = TypeArguments.infer(kind, target.element(), methods, members, elements, types);
        List<Pair> pairs = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (ScannedMethod method : methods) {
            Optional<ViewMember> match = members.stream()
                    .filter(member -> member.name(kind).equals(method.name()))
                    .filter(member -> member.parameters().equals(arguments.parameters(method)))
                    .findFirst();
            if (match.isPresent()) {
                ViewMember member = unboxed(kind, withFailures(kind, match.get(), method), arguments.result(method));
                pairs.add(new Pair(match.get().draft(), member.draft(), method));
                Optional<String> isFinal = method.element().getModifiers().contains(Modifier.FINAL)
                        ? Optional.of("it is final there")
                        : Optional.empty();
                isFinal.or(() -> mismatch(kind, member, method, arguments.result(method)))
                        .ifPresent(why -> missing.add(wording.signature(method, method.name()) + ": " + why));
            } else if (!kind.isMixin() && method.element().getModifiers().contains(Modifier.ABSTRACT)) {
                missing.add(wording.signature(method, method.name()) + ": the view has no such method");
            }
        }
        return new InterfaceMatch(extended(target, arguments), pairs, missing);
    }

    private static TypeName extended(ScannedInterface target, TypeArguments arguments) {
        ClassName name = ClassName.get(target.element());
        List<TypeName> names = arguments.names();
        return names.isEmpty() ? name : ParameterizedTypeName.get(name, names.toArray(TypeName[]::new));
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
                    && failures.stream().noneMatch(known -> types.isSubtype(thrown, known))
                    && (failures.isEmpty() || !isWide(thrown))) {
                failures.add(thrown);
            }
        }
        return member.withDraft(draft.failingWith(failures));
    }

    /** What {@code AutoCloseable} throws says nothing where the source says more. */
    private static boolean isWide(TypeMirror thrown) {
        return WIDE.contains(thrown.toString());
    }

    /** Where the interface has a primitive, so has the view. */
    private static ViewMember unboxed(ViewKind kind, ViewMember member, TypeName theirs) {
        boolean isBox = kind.blocks()
                && member.draft().treatment() == Treatment.ASYNC
                && theirs.isPrimitive()
                && member.result(kind).withoutAnnotations().equals(theirs.box());
        return isBox ? member.unboxing() : member;
    }

    private Optional<String> mismatch(ViewKind kind, ViewMember member, ScannedMethod method, TypeName theirs) {
        TypeName mine = member.result(kind);
        boolean fits = (member.isViewedIn(kind) && member.isPlainIn(kind))
                ? fitsView(kind, member, theirs, method.result())
                : member.isPlainIn(kind)
                        ? overriding.fits(mine, member.plainResult(), theirs, method.result())
                        : fitsFuture(mine, theirs);
        if (!fits) {
            return Optional.of("it returns " + simple(mine, method) + " in the view, not " + simple(theirs, method));
        }
        return overriding
                .excess(member.thrown(kind), method.thrown())
                .map(exception -> "it throws " + Wording.type(exception) + " in the view");
    }

    /** The name of a type, the type variables of the method by their names: they are compared by position. */
    private static String simple(TypeName type, ScannedMethod method) {
        String text = Wording.simple(type);
        int position = 0;
        for (TypeParameterElement variable : method.element().getTypeParameters()) {
            text = text.replaceAll(
                    "#" + position++ + "\\b", variable.getSimpleName().toString());
        }
        return text;
    }

    /** A view of a source is also the interface that it is asked to extend. */
    private boolean fitsView(ViewKind kind, ViewMember member, TypeName theirs, TypeMirror theirsType) {
        return member.result(kind).equals(theirs)
                || theirs.equals(ClassName.OBJECT)
                || member.draft()
                        .subClient()
                        .flatMap(it -> it.extended(kind))
                        .filter(extended -> theirsType.getKind() == TypeKind.DECLARED
                                && types.isSubtype(types.erasure(extended), types.erasure(theirsType)))
                        .isPresent();
    }

    /** A {@code CompletableFuture} is also a {@code CompletionStage} and a {@code Future} of the same. */
    private static boolean fitsFuture(TypeName mine, TypeName theirs) {
        return mine.equals(theirs)
                || theirs.equals(ClassName.OBJECT)
                || (theirs instanceof ParameterizedTypeName parameterized
                        && TypeArguments.isFuture(parameterized.rawType())
                        && ((ParameterizedTypeName) mine).typeArguments().equals(parameterized.typeArguments()));
    }
}
