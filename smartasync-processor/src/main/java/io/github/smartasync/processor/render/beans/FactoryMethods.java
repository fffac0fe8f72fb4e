package io.github.smartasync.processor.render.beans;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.smartasync.processor.model.SourceModel;
import io.github.smartasync.processor.model.ViewKind;

/**
 * Methods that a container calls to make views: one for each view, with the source and the runtime as parameters. If the
 * container has no runtime, the view has the shared one.
 *
 * @param holder a type with one type parameter that holds the runtime, if the container has one
 * @param isThere its method that says whether the container has one; the method {@code get} returns it
 */
record FactoryMethods(ClassName holder, String isThere) {

    /**
     * Adds them to a class.
     *
     * @param marks what the container wants to be said of the method that makes a view
     */
    void addTo(TypeSpec.Builder type, SourceModel model, Marks marks) {
        model.names().made().forEach((kind, view) -> type.addMethod(method(model, kind, view, marks)));
    }

    private MethodSpec method(SourceModel model, ViewKind kind, ClassName view, Marks marks) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(kind.option());
        marks.add(method, kind, view);
        TypeName runtime = ParameterizedTypeName.get(holder, SourceModel.RUNTIME);
        return method.returns(view)
                .addParameter(model.source(), "source")
                .addParameter(runtime, "runtime")
                .addStatement("return runtime.$L() ? $T.of(source, runtime.get()) : $T.of(source)", isThere, view, view)
                .build();
    }

    /** Puts annotations on the method that makes a view. */
    interface Marks {
        void add(MethodSpec.Builder method, ViewKind kind, ClassName view);
    }
}
