package io.github.smartasync.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * The rules of generation for a type that is not one's own, written a second time: as the text of every method that a
 * view must have. The generator knows nothing of this class, nor this class of the generator.
 */
final class ViewRules {

    private final ClassPathModel model;
    private final Results results;
    private final TypeElement source;
    private final Clients clients;
    private final List<Member> members;

    ViewRules(ClassPathModel model, TypeElement source, Clients clients) {
        this.clients = clients;
        this.model = model;
        this.results = new Results(model);
        this.source = source;
        this.members = new ArrayList<>(Members.of(model, source));
        if (clients.hasStatics()) {
            members.addAll(Members.statics(source));
        }
    }

    /** The methods of the source that neither view can have, since other packages cannot name all they name. */
    long leftOut() {
        return members.stream().filter(member -> !isNameable(member)).count();
    }

    /** One line for each method of a view. */
    List<String> expected(Side side) {
        List<String> lines = new ArrayList<>();
        Set<Member> otherHalves =
                members.stream().flatMap(other -> blockingTwin(other).stream()).collect(Collectors.toSet());
        for (Member member : members) {
            Optional<Member> twin = blockingTwin(member);
            if (!isNameable(member) || otherHalves.contains(member) || clashesWithFactory(member)) {
                continue;
            }
            Member called = side == Side.SYNC ? twin.orElse(member) : member;
            boolean isPresent = results.isPresent(twin.orElse(member).result()) || results.isPresent(member.result());
            lines.add(deprecation(model, called.element()) + line(called, viewName(member), side, isPresent));
        }
        return lines;
    }

    private boolean isNameable(Member member) {
        return Visibility.canName(model.elements(), member) && !results.isUnsupported(member.result());
    }

    private String line(Member member, String name, Side side, boolean isPresent) {
        TypeText text = TypeText.in(source).in(member);
        boolean isStatic = member.isStatic();
        boolean leadsToView = !isStatic && isClient(member.result());
        if (results.isAnyPublisher(member.result()) && !leadsToView) {
            return text(member, name, text.of(member.result()), member.thrown(), text);
        }
        if (leadsToView) {
            // It leads to another object of the type, so it is called as it is, unless it may fail: then it waits as
            // well.
            String view = inView(member.result(), side, text);
            return side == Side.SYNC || member.thrown().stream().noneMatch(this::isChecked)
                    ? text(member, name, view, member.thrown(), text)
                    : text(member, name, side.one(view, isPresent), List.of(), text);
        }
        List<TypeMirror> thrown = side == Side.SYNC ? member.thrown() : List.of();
        Optional<TypeMirror> streamed = results.streamed(member.result());
        if (streamed.isPresent()) {
            return text(member, name, side.many(text.of(streamed.get())), thrown, text);
        }
        TypeMirror held = results.heldBy(member.result()).orElse(null);
        if (!isStatic && held != null && isClient(held)) {
            String view = inView(held, side, text);
            return text(member, name, side == Side.SYNC ? view : side.one(view, isPresent), thrown, text);
        }
        if (side == Side.SYNC) {
            return text(member, name, text.of(held == null ? member.result() : results.plain(held)), thrown, text);
        }
        String boxed = text.of(held == null ? results.boxed(member.result()) : held);
        return text(member, name, side.one(boxed, isPresent), thrown, text);
    }

    private boolean isChecked(TypeMirror thrown) {
        return Stream.of("java.lang.RuntimeException", "java.lang.Error")
                .noneMatch(unchecked ->
                        model.types().isSubtype(thrown, model.type(unchecked).asType()));
    }

    /** Whether it has views, with type arguments if it has parameters. */
    private boolean isClient(TypeMirror type) {
        return type instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement element
                && clients.include(element)
                && declared.getTypeArguments().size()
                        == element.getTypeParameters().size()
                && !(declared.getEnclosingType() instanceof DeclaredType outer
                        && !outer.getTypeArguments().isEmpty());
    }

    /** A client, with its view's name in the place of its own. */
    private String inView(TypeMirror type, Side side, TypeText text) {
        TypeElement client = (TypeElement) ((DeclaredType) type).asElement();
        return text.of(type)
                .replaceFirst(
                        Pattern.quote(client.getQualifiedName().toString()),
                        Matcher.quoteReplacement(clients.view(client, side)));
    }

    /** What a view has, in the same words as what it must have. Its factories are none of that. */
    static List<String> found(ClassPathModel model, TypeElement view, Predicate<Member> isFactory) {
        TypeText text = TypeText.in(view);
        return Stream.concat(Members.of(model, view).stream(), Members.statics(view).stream())
                .filter(member -> !isFactory.test(member))
                .map(member -> deprecation(model, member.element())
                        + text(
                                member,
                                member.name(),
                                text.in(member).of(member.result()),
                                member.thrown(),
                                text.in(member)))
                .toList();
    }

    /** The type parameters of a type, and whether it is deprecated. */
    static String head(ClassPathModel model, TypeElement type) {
        List<TypeVariable> parameters = type.getTypeParameters().stream()
                .map(parameter -> (TypeVariable) parameter.asType())
                .toList();
        return deprecation(model, type) + TypeText.in(type).parameters(parameters);
    }

    private static String text(
            Member member, String name, String result, Collection<TypeMirror> thrown, TypeText text) {
        String throwsClause = thrown.stream().map(text::of).sorted().distinct().collect(Collectors.joining(", "));
        String parameters =
                member.type().getParameterTypes().stream().map(text::of).collect(Collectors.joining(", "));
        return (member.isStatic() ? "static " : "")
                + text.parameters(member.type().getTypeVariables())
                + result + " " + name + "(" + parameters + (member.element().isVarArgs() ? "..." : "") + ")"
                + (throwsClause.isEmpty() ? "" : " throws " + throwsClause);
    }

    /** As an annotation. Some class files only have an attribute for it. */
    private static String deprecation(ClassPathModel model, Element element) {
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            TypeElement type = (TypeElement) annotation.getAnnotationType().asElement();
            if (type.getQualifiedName().contentEquals("java.lang.Deprecated")) {
                Map<String, String> values = new TreeMap<>();
                annotation
                        .getElementValues()
                        .forEach((key, value) -> values.put(key.getSimpleName().toString(), value.toString()));
                return "@Deprecated" + values + " ";
            }
        }
        return model.elements().isDeprecated(element) ? "@Deprecated{} " : "";
    }

    private String viewName(Member member) {
        String shorter = withoutSuffix(member);
        return isTaken(shorter, member) && blockingTwin(member).isEmpty() ? member.name() : shorter;
    }

    private String withoutSuffix(Member member) {
        String name = member.name();
        if (!name.endsWith("Async")) {
            return name;
        }
        boolean isAsync = results.heldBy(member.result()).isPresent()
                || results.streamed(member.result()).isPresent();
        if (!isAsync) {
            return name;
        }
        String shorter = name.substring(0, name.length() - "Async".length());
        boolean keeps = shorter.isEmpty()
                || SourceVersion.isKeyword(shorter)
                || Members.isOfObject(model.types(), shorter, member.type());
        return keeps ? name : shorter;
    }

    private boolean isTaken(String name, Member member) {
        return named(name, member).isPresent();
    }

    /** Another method with this name and the erased parameters of that member. */
    private Optional<Member> named(String name, Member member) {
        return members.stream()
                .filter(other -> !other.equals(member) && other.name().equals(name))
                .filter(other -> erased(other).equals(erased(member)))
                .findFirst();
    }

    /** The method that does the same on the calling thread. */
    private Optional<Member> blockingTwin(Member member) {
        String shorter = withoutSuffix(member);
        String twin = shorter.equals(member.name()) ? shorter + "Sync" : shorter;
        Optional<TypeMirror> future = results.heldBy(member.result());
        if (future.isEmpty()) {
            return Optional.empty();
        }
        TypeMirror held = future.get();
        TypeText text = TypeText.in(source);
        return named(twin, member)
                .filter(other -> results.heldBy(other.result()).isEmpty())
                .filter(other -> text.in(other)
                        .of(results.boxed(other.result()))
                        .equals(text.in(member).of(results.boxed(results.plain(held)))));
    }

    private boolean clashesWithFactory(Member member) {
        String self = model.types().erasure(source.asType()).toString();
        return viewName(member).equals("of")
                && (erased(member).equals("(" + self + ")")
                        || erased(member).equals("(" + self + ",io.github.smartasync.runtime.SmartAsyncRuntime)"));
    }

    private String erased(Member member) {
        return Members.erasedParameters(model.types(), member.type());
    }
}
