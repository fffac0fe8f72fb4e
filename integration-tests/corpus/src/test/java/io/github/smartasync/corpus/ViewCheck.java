package io.github.smartasync.corpus;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Holds the views of a type against the rules, and against each other. */
final class ViewCheck {

    private final ClassPathModel model;
    private final TypeElement source;
    private final Clients clients;
    private final Map<Side, TypeElement> views = new EnumMap<>(Side.class);
    private final List<String> findings = new ArrayList<>();

    private ViewCheck(ClassPathModel model, String source, Clients clients) {
        this.model = model;
        this.source = model.type(source);
        this.clients = clients;
        clients.sides().forEach(side -> views.put(side, model.type(clients.view(this.source, side))));
    }

    /** What is wrong with the views of one of some types: one line for each mistake, none if they are right. */
    static List<String> findings(ClassPathModel model, String source, Clients clients) {
        ViewCheck check = new ViewCheck(model, source, clients);
        check.views.forEach(check::view);
        check.views.keySet().forEach(check::mirror);
        check.views.forEach(check::closeable);
        return check.findings;
    }

    private void view(Side side, TypeElement view) {
        if (view.getKind() != ElementKind.INTERFACE || !view.getModifiers().contains(Modifier.PUBLIC)) {
            findings.add(side + ": is no public interface");
        }
        String head = ViewRules.head(model, view);
        String expected = ViewRules.head(model, source);
        if (!head.equals(expected)) {
            findings.add(side + ": head is '" + head + "', not '" + expected + "'");
        }
        Set<String> factories = factories(Objects.requireNonNull(views.get(side.from())));
        Set<String> found = new TreeSet<>();
        List<String> others = ViewRules.found(
                model,
                view,
                member -> member.isStatic() && factories.contains(erased(member)) && found.add(erased(member)));
        if (!found.equals(factories)) {
            findings.add(side + ": factories are " + found + ", not " + factories);
        }
        compare(side, new ViewRules(model, source, clients).expected(side), others);
        if (view.getAnnotationMirrors().stream()
                .map(mirror -> mirror.getAnnotationType().asElement())
                .noneMatch(ViewCheck::isMark)) {
            findings.add(side + ": is not marked @GeneratedView");
        }
    }

    private void compare(Side side, List<String> expected, List<String> found) {
        List<String> missing = new ArrayList<>(expected);
        found.forEach(missing::remove);
        List<String> extra = new ArrayList<>(found);
        expected.forEach(extra::remove);
        missing.stream().sorted().forEach(line -> findings.add(side + ": missing " + line));
        extra.stream().sorted().forEach(line -> findings.add(side + ": not expected " + line));
    }

    private Set<String> factories(TypeElement other) {
        Set<String> expected = new TreeSet<>();
        String runtime = "io.github.smartasync.runtime.SmartAsyncRuntime";
        for (String first : List.of("of(" + source.getQualifiedName(), "from(" + other.getQualifiedName())) {
            expected.add(first + ")");
            expected.add(first + "," + runtime + ")");
        }
        return expected;
    }

    private String erased(Member member) {
        return member.name() + Members.erasedParameters(model.types(), member.type());
    }

    /** Same methods, same parameters with the same names, same order. */
    private void mirror(Side side) {
        List<String> first = outline(Objects.requireNonNull(views.get(Side.SYNC)));
        List<String> other = outline(Objects.requireNonNull(views.get(side)));
        if (!first.equals(other)) {
            findings.add(side + ": does not mirror the sync view: " + first + " and " + other);
        }
    }

    private static List<String> outline(TypeElement view) {
        return ElementFilter.methodsIn(view.getEnclosedElements()).stream()
                .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
                .map(method -> method.getSimpleName() + names(method).toString())
                .toList();
    }

    private static List<String> names(ExecutableElement method) {
        return method.getParameters().stream()
                .map(VariableElement::getSimpleName)
                .map(Object::toString)
                .toList();
    }

    private void closeable(Side side, TypeElement view) {
        boolean expected = side == Side.SYNC && is(source);
        if (is(view) != expected) {
            findings.add(side + ": is " + (expected ? "not " : "") + "AutoCloseable");
        }
    }

    private boolean is(TypeElement type) {
        TypeMirror closeable = model.type("java.lang.AutoCloseable").asType();
        return model.types().isSubtype(model.types().erasure(type.asType()), closeable);
    }

    private static boolean isMark(Element annotation) {
        return ((TypeElement) annotation).getQualifiedName().contentEquals("io.github.smartasync.GeneratedView");
    }
}
