package io.github.smartasync.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the generated types are called.
 *
 * @param sourceName the source in messages and Javadoc: {@code PriceService}, {@code Outer.Inner}
 * @param packageName where they go
 * @param companionBase what the names of the classes behind the views begin with
 * @param operationPrefix how names of operations begin, which then end as in the views; else they are those of the source
 * @param asClass whether the sync view is a class
 * @param views the views that are generated, in the order of their kinds
 */
public record ViewNames(
        String sourceName,
        String packageName,
        String companionBase,
        Optional<String> operationPrefix,
        boolean asClass,
        Map<ViewKind, ClassName> views) {

    public ViewNames {
        EnumMap<ViewKind, ClassName> ordered = new EnumMap<>(ViewKind.class);
        ordered.putAll(views);
        views = Collections.unmodifiableMap(ordered);
    }

    /** Names with the classes behind the views called after the source. */
    public ViewNames(String sourceName, String packageName, Map<ViewKind, ClassName> views) {
        this(sourceName, packageName, sourceName.replace('.', '_'), Optional.empty(), false, views);
    }

    /** The kinds of views that are generated. */
    public Set<ViewKind> kinds() {
        return views.keySet();
    }

    /** The name of a view, if it is generated. */
    public Optional<ClassName> view(ViewKind kind) {
        return Optional.ofNullable(views.get(kind));
    }

    /** The views that are made for an object: all but mixins, which the object has itself. */
    public Map<ViewKind, ClassName> made() {
        EnumMap<ViewKind, ClassName> made = new EnumMap<>(ViewKind.class);
        made.putAll(views);
        made.keySet().removeIf(ViewKind::isMixin);
        return made;
    }

    /** Whether a view is a class, which nobody else implements. */
    public boolean isClass(ViewKind kind) {
        return asClass && kind == ViewKind.SYNC;
    }

    /** The view that the factory {@code from} of a view takes, if there is one. */
    public Optional<ViewKind> from(ViewKind kind) {
        return kind.from().filter(views::containsKey).filter(other -> !isClass(kind) && !isClass(other));
    }

    /** The package-private class that holds the implementation of a view: {@code PriceServiceViews}. */
    public ClassName companion(ViewKind kind) {
        return ClassName.get(packageName, companionBase + kind.companionSuffix());
    }

    /** All such classes. */
    public Set<ClassName> companions() {
        return kinds().stream().map(this::companion).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The class that declares the views as beans: {@code PriceServiceBeans}. */
    public ClassName beans() {
        return ClassName.get(packageName, companionBase + "Beans");
    }

    /** The same, with these views. */
    public ViewNames with(Map<ViewKind, ClassName> others) {
        return new ViewNames(sourceName, packageName, companionBase, operationPrefix, asClass, others);
    }

    /** What a generated type is called if nobody says otherwise. */
    public String defaultName(String suffix) {
        return sourceName.replace('.', '_') + suffix;
    }
}
