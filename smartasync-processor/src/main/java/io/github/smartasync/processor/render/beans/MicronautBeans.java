package io.github.smartasync.processor.render.beans;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import io.github.smartasync.processor.model.SourceModel;
import java.util.Optional;

/** For Micronaut: a factory that makes views of each bean of the source, with its qualifier. */
final class MicronautBeans implements BeanFile {

    private static final String ANNOTATIONS = "io.micronaut.context.annotation";

    @Override
    public void complete(TypeSpec.Builder type, SourceModel model) {
        type.addJavadoc("Makes views of each bean {@link $T} for Micronaut.\n", model.source())
                .addAnnotation(ClassName.get(ANNOTATIONS, "Factory"));
        new FactoryMethods(ClassName.get(Optional.class), "isPresent")
                .addTo(
                        type,
                        model,
                        (method, kind, view) -> method.addAnnotation(
                                        AnnotationSpec.builder(ClassName.get(ANNOTATIONS, "EachBean"))
                                                .addMember("value", "$T.class", model.source())
                                                .build())
                                .addAnnotation(AnnotationSpec.builder(ClassName.get(ANNOTATIONS, "Bean"))
                                        .addMember("typed", "$T.class", view)
                                        .build()));
    }
}
