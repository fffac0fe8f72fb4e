package io.github.smartasync.processor.extend;

import com.palantir.javapoet.TypeName;
import io.github.smartasync.processor.model.Superclass;
import io.github.smartasync.processor.model.ViewKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** What the views extend, and what follows from it for their methods. Filled while one source is judged. */
public final class Extensions {

    private final Map<ViewKind, List<TypeName>> supertypes = new EnumMap<>(ViewKind.class);
    private final List<TypeMirror> named = new ArrayList<>();
    private final Set<ViewKind> overSource = EnumSet.noneOf(ViewKind.class);
    private final Map<ExecutableElement, Set<ViewKind>> leftOut = new HashMap<>();
    private Optional<Superclass> superclass = Optional.empty();
    private boolean closeable;
    private final Map<ExecutableElement, Set<ViewKind>> overriding = new HashMap<>();
    private final Map<ExecutableElement, Set<String>> lint = new HashMap<>();
    private final Map<ExecutableElement, Map<ViewKind, ExecutableElement>> replaced = new HashMap<>();

    void add(ViewKind view, TypeName supertype) {
        List<TypeName> known = supertypes.computeIfAbsent(view, any -> new ArrayList<>());
        if (!known.contains(supertype)) {
            known.add(supertype);
        }
    }

    /** Says that the blocking views extend one that can be closed. */
    void inheritClosing() {
        closeable = true;
    }

    boolean inheritsClosing() {
        return closeable;
    }

    /** A type whose deprecation shows where the views name what they extend. */
    void addNamed(TypeMirror type) {
        named.add(type);
    }

    /** A method that overrides one of what a view extends. */
    void addOverriding(ViewKind view, ExecutableElement method) {
        overriding
                .computeIfAbsent(method, any -> EnumSet.noneOf(ViewKind.class))
                .add(view);
    }

    /** The views in which a method overrides another. */
    public Set<ViewKind> overriding(ExecutableElement method) {
        return overriding.getOrDefault(method, Set.of());
    }

    /** A method of an interface that somebody wrote, in whose place a view has one of the source. */
    void replace(ViewKind view, ExecutableElement method, ExecutableElement written) {
        replaced.computeIfAbsent(method, any -> new EnumMap<>(ViewKind.class)).put(view, written);
    }

    /** The methods in whose place the views have one of the source, by kind of view. */
    public Map<ViewKind, ExecutableElement> replaced(ExecutableElement method) {
        return replaced.getOrDefault(method, Map.of());
    }

    /** A category of lint that the declaration of a method sets off by overriding another. */
    void addLint(ExecutableElement method, String category) {
        lint.computeIfAbsent(method, any -> new TreeSet<>()).add(category);
    }

    /** Says that the sync view, which is a class, extends one. */
    void extendClass(Superclass extended) {
        superclass = Optional.of(extended);
    }

    /** The class that the sync view extends. */
    public Optional<Superclass> superclass() {
        return superclass;
    }

    /** Says that a mixin extends the source. */
    void extendSource(ViewKind mixin) {
        overSource.add(mixin);
    }

    /** The mixins that extend the source. */
    public Set<ViewKind> overSource() {
        return Set.copyOf(overSource);
    }

    /** Records that a mixin leaves out a method that it could have. */
    void leaveOut(ViewKind mixin, ExecutableElement method) {
        leftOut.computeIfAbsent(method, any -> EnumSet.noneOf(ViewKind.class)).add(mixin);
    }

    /** The mixins that leave out a method that they could have. */
    public Set<ViewKind> leftOut(ExecutableElement method) {
        return leftOut.getOrDefault(method, Set.of());
    }

    /** What each view extends, in the order in which it was found. */
    public Map<ViewKind, List<TypeName>> supertypes() {
        return Collections.unmodifiableMap(supertypes);
    }

    public List<TypeMirror> named() {
        return List.copyOf(named);
    }

    public Set<String> lint(ExecutableElement method) {
        return lint.getOrDefault(method, Set.of());
    }
}
