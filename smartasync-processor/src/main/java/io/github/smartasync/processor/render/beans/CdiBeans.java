package io.github.smartasync.processor.render.beans;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import io.github.smartasync.processor.model.SourceModel;
import javax.lang.model.element.Modifier;

/**
 * For CDI: producers of application-scoped views. They have the type of the view alone: a sync view that extends an
 * interface of its source would otherwise be a second bean of that interface.
 */
final class CdiBeans implements BeanFile {

    private static final String CONTEXT = "jakarta.enterprise.context";
    private static final String INJECT = "jakarta.enterprise.inject";

    @Override
    public void complete(TypeSpec.Builder type, SourceModel model) {
        type.addJavadoc("Makes views of {@link $T} for CDI.\n", model.source())
                // Without a scope, the class is not found in all archives.
                .addAnnotation(ClassName.get(CONTEXT, "Dependent"));
        new FactoryMethods(ClassName.get(INJECT, "Instance"), "isResolvable")
                .addTo(
                        type,
                        model,
                        (method, kind, view) -> method.addModifiers(Modifier.STATIC)
                                .addAnnotation(ClassName.get(INJECT, "Produces"))
                                .addAnnotation(ClassName.get(CONTEXT, "ApplicationScoped"))
                                .addAnnotation(AnnotationSpec.builder(ClassName.get(INJECT, "Typed"))
                                        .addMember("value", "$T.class", view)
                                        .build()));
    }
}
