package io.github.smartasync.processor.render.name;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.github.smartasync.processor.model.MethodModel;
import io.github.smartasync.processor.model.ParameterModel;
import io.github.smartasync.processor.model.SourceCall;
import io.github.smartasync.processor.model.SourceMethod;
import io.github.smartasync.processor.model.SourceModel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A model whose types are named so that none is taken for another in the file that it is rendered to. */
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
                : new QualifiedModel(model, new Qualification(model.hiddenNames(), Set.of())).qualified();
    }

    /** For the companion, from the model for the views: its type variables are nobody's but its own. */
    public static SourceModel ofCompanion(SourceModel model) {
        Set<String> variables = new HashSet<>();
        model.typeParameters().stream().map(TypeVariableName::name).forEach(variables::add);
        model.methods()
                .forEach(method -> method.typeParameters().stream()
                        .map(TypeVariableName::name)
                        .forEach(variables::add));
        variables.retainAll(Qualification.INHERITED_BY_CALLS);
        return variables.isEmpty()
                ? model
                : new QualifiedModel(model, new Qualification(Set.of(), variables)).qualified();
    }

    private SourceModel qualified() {
        return new SourceModel(
                names.name(model.source()),
                names.of(model.sourceType()),
                names.declarations(model.typeParameters()),
                model.isPublic(),
                model.names(),
                names.ofAll(model.syncSupertypes()),
                names.ofAll(model.asyncSupertypes()),
                model.deprecation(),
                model.nullMarking(),
                model.lint(),
                model.hiddenNames(),
                model.methods().stream().map(this::method).toList(),
                model.doc());
    }

    private MethodModel method(MethodModel method) {
        List<ParameterModel> parameters = method.parameters().stream()
                .map(it -> new ParameterModel(it.name(), names.of(it.type()), it.erasure()))
                .toList();
        return new MethodModel(
                method.name(),
                names.declarations(method.typeParameters()),
                parameters,
                method.varargs(),
                method.isStatic(),
                sourceCall(method.sourceCall()),
                names.ofAll(method.syncThrows()),
                method.options(),
                method.spelledOut(),
                method.lint(),
                method.throwsLint(),
                method.doc());
    }

    private SourceCall sourceCall(SourceCall sourceCall) {
        if (sourceCall instanceof SourceCall.Future future) {
            return new SourceCall.Future(method(future.method()), future.kind(), names.of(future.value()));
        }
        if (sourceCall instanceof SourceCall.Blocking blocking) {
            return new SourceCall.Blocking(method(blocking.method()), names.of(blocking.result()));
        }
        if (sourceCall instanceof SourceCall.Twins twins) {
            TypeName value = names.of(twins.value());
            return new SourceCall.Twins(
                    method(twins.blocking()), names.of(twins.result()), method(twins.async()), twins.kind(), value);
        }
        if (sourceCall instanceof SourceCall.Direct direct) {
            return new SourceCall.Direct(method(direct.method()), names.of(direct.result()));
        }
        throw new AssertionError(sourceCall);
    }

    private SourceMethod method(SourceMethod method) {
        return new SourceMethod(
                method.name(),
                names.ofAll(method.declaredParameters()),
                names.ofAll(method.thrown()),
                method.deprecation(),
                method.callLint());
    }
}
