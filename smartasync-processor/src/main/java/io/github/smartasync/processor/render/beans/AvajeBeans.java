package io.github.smartasync.processor.render.beans;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import io.github.smartasync.processor.model.MethodModel;
import io.github.smartasync.processor.model.SourceModel;
import io.github.smartasync.processor.model.ViewKind;
import java.util.Optional;

/** For Avaje Inject: a factory. Its beans have only the type of the view, as with CDI. */
final class AvajeBeans implements BeanFile {

    private static final String INJECT = "io.avaje.inject";

    @Override
    public void complete(TypeSpec.Builder type, SourceModel model) {
        type.addJavadoc("Makes views of {@link $T} for Avaje Inject.\n", model.source())
                .addAnnotation(ClassName.get(INJECT, "Factory"));
        new FactoryMethods(ClassName.get(Optional.class), "isPresent")
                .addTo(
                        type,
                        model,
                        (method, kind, view) -> method.addAnnotation(bean(model, kind))
                                .addAnnotation(AnnotationSpec.builder(ClassName.get(INJECT, "BeanTypes"))
                                        .addMember("value", "$T.class", view)
                                        .build()));
    }

    /** Avaje closes what is closeable, and so would close the source twice, unless another method is named. */
    private static AnnotationSpec bean(SourceModel model, ViewKind kind) {
        AnnotationSpec.Builder bean = AnnotationSpec.builder(ClassName.get(INJECT, "Bean"));
        if (kind.blocks() && model.methods().stream().anyMatch(AvajeBeans::closes)) {
            bean.addMember("destroyMethod", "$S", "hashCode");
        }
        return bean.build();
    }

    private static boolean closes(MethodModel method) {
        return method.name().equals("close") && method.parameters().isEmpty();
    }
}
