package io.github.smartasync.processor.render.name;

import com.palantir.javapoet.TypeName;
import io.github.smartasync.processor.model.MethodModel;
import io.github.smartasync.processor.model.ParameterModel;
import io.github.smartasync.processor.model.SourceMethod;
import io.github.smartasync.processor.model.SourceModel;
import io.github.smartasync.processor.model.Superclass;
import io.github.smartasync.processor.model.ViewKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A model that qualifies the names of types that would be ambiguous in its file. */
public final class QualifiedModel {

    private final SourceModel model;
    private final Qualification names;

    private QualifiedModel(SourceModel model, Qualification names) {
        this.model = model;
        this.names = names;
    }

    /** For the views. */
    public static SourceModel ofViews(SourceModel model) {
        return model.hiddenNames().isEmpty()
                ? model
                : new QualifiedModel(model, new Qualification(model.hiddenNames())).qualified();
    }

    private SourceModel qualified() {
        return new SourceModel(
                names.name(model.source()),
                names.of(model.sourceType()),
                names.declarations(model.typeParameters()),
                model.isPublic(),
                model.names(),
                model.beans(),
                supertypes(model),
                model.superclass().map(it -> new Superclass(names.of(it.type()), it.takesSource())),
                model.deprecation(),
                model.nullMarking(),
                model.lint(),
                model.hiddenNames(),
                model.inheritedConstants(),
                model.methods().stream().map(this::method).toList(),
                model.doc());
    }

    private MethodModel method(MethodModel method) {
        List<ParameterModel> parameters = method.parameters().stream()
                .map(it -> new ParameterModel(it.name(), names.of(it.type()), it.erasure(), it.nullness()))
                .toList();
        return new MethodModel(
                method.name(),
                names.declarations(method.typeParameters()),
                parameters,
                method.varargs(),
                method.isStatic(),
                method.overriding(),
                method.sourceCall().renamed(names::of, this::method),
                names.ofAll(method.failures()),
                method.options().renamed(names::name),
                method.spelledOut(),
                method.lint(),
                method.throwsLint(),
                method.leftOut(),
                method.doc(),
                method.twinDocs());
    }

    private Map<ViewKind, List<TypeName>> supertypes(SourceModel model) {
        Map<ViewKind, List<TypeName>> renamed = new EnumMap<>(ViewKind.class);
        model.supertypes().forEach((kind, types) -> renamed.put(kind, names.ofAll(types)));
        return renamed;
    }

    private SourceMethod method(SourceMethod method) {
        return new SourceMethod(
                method.name(),
                names.ofAll(method.declaredParameters()),
                names.ofAll(method.thrown()),
                method.nullness(),
                method.deprecation(),
                method.callLint());
    }
}
