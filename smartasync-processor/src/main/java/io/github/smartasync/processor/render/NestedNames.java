package io.github.smartasync.processor.render;

import static java.util.Objects.requireNonNull;

import io.github.smartasync.processor.model.FreeNames;
import io.github.smartasync.processor.model.MethodModel;
import io.github.smartasync.processor.model.SourceModel;
import io.github.smartasync.processor.model.ViewKind;
import io.github.smartasync.processor.render.name.TypeUses;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The names of the companion's nested classes. They hide other types of the same name, which is why those are written
 * with their full names; types of the default package have none, so there the nested classes give way.
 */
record NestedNames(Map<ViewKind, String> overSource, Map<ViewKind, String> overView, Map<ViewKind, String> statics) {

    static NestedNames of(SourceModel model) {
        FreeNames names = new FreeNames(namesWithoutPackage(model));
        return new NestedNames(
                allocate(names, kind -> kind.suffix() + "View"),
                allocate(
                        names,
                        kind -> kind.suffix() + "From"
                                + kind.from().map(ViewKind::suffix).orElse("")),
                allocate(names, kind -> kind.suffix() + "Statics"));
    }

    String over(View view, Callee callee) {
        return requireNonNull((callee.isSource() ? overSource : overView).get(view.kind()));
    }

    String statics(View view) {
        return requireNonNull(statics.get(view.kind()));
    }

    private static Map<ViewKind, String> allocate(FreeNames names, Function<ViewKind, String> wanted) {
        Map<ViewKind, String> allocated = new EnumMap<>(ViewKind.class);
        for (ViewKind kind : ViewKind.values()) {
            allocated.put(kind, names.allocate(wanted.apply(kind)));
        }
        return allocated;
    }

    private static Set<String> namesWithoutPackage(SourceModel model) {
        TypeUses uses = new TypeUses().add(model.sourceType()).addBounds(model.typeParameters());
        model.names().views().values().forEach(uses::add);
        for (MethodModel method : model.methods()) {
            method.parameters().forEach(parameter -> uses.add(parameter.type()));
            model.names().kinds().forEach(kind -> uses.add(method.result(kind)));
            uses.addAll(method.failures()).addBounds(method.typeParameters());
        }
        return uses.classes().stream()
                .filter(type -> type.packageName().isEmpty())
                .map(type -> type.topLevelClassName().simpleName())
                .collect(Collectors.toSet());
    }
}
