package io.github.smartasync.processor.render;

import io.github.smartasync.processor.model.MethodModel;
import io.github.smartasync.processor.model.SourceModel;
import io.github.smartasync.processor.render.name.Names;
import io.github.smartasync.processor.render.name.TypeUses;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names of the companion's nested classes. They hide other types of the same name, which is why those are written
 * with their full names; types of the default package have none, so there the nested classes give way.
 */
record NestedNames(
        String sync,
        String async,
        String syncFromAsync,
        String asyncFromSync,
        String syncStatics,
        String asyncStatics) {

    static NestedNames of(SourceModel model) {
        Names names = new Names(namesWithoutPackage(model));
        return new NestedNames(
                names.allocate("SyncView"),
                names.allocate("AsyncView"),
                names.allocate("SyncFromAsync"),
                names.allocate("AsyncFromSync"),
                names.allocate("SyncStatics"),
                names.allocate("AsyncStatics"));
    }

    String over(View view, Callee callee) {
        if (view instanceof SyncView) {
            return callee.isSource() ? sync : syncFromAsync;
        }
        return callee.isSource() ? async : asyncFromSync;
    }

    String statics(View view) {
        return view instanceof SyncView ? syncStatics : asyncStatics;
    }

    private static Set<String> namesWithoutPackage(SourceModel model) {
        TypeUses uses = new TypeUses().add(model.sourceType()).addBounds(model.typeParameters());
        model.names().sync().ifPresent(uses::add);
        model.names().async().ifPresent(uses::add);
        for (MethodModel method : model.methods()) {
            method.parameters().forEach(parameter -> uses.add(parameter.type()));
            uses.add(SyncView.plainResult(method.sourceCall()))
                    .add(AsyncView.futureResult(method.sourceCall()))
                    .addAll(method.syncThrows())
                    .addBounds(method.typeParameters());
        }
        return uses.classes().stream()
                .filter(type -> type.packageName().isEmpty())
                .map(type -> type.topLevelClassName().simpleName())
                .collect(Collectors.toSet());
    }
}
