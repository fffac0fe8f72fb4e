package io.github.smartasync.processor.render.beans;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.smartasync.processor.model.BeanContainer;
import io.github.smartasync.processor.model.SourceModel;
import javax.lang.model.element.Modifier;

/**
 * For Spring: a class that only carries {@code @ViewBeans}. How many beans of the source there are, and whether they have
 * proxies, is known at run time only. So the registrar in {@code smartasync-spring} defines the beans.
 */
final class SpringBeans implements BeanFile {

    private static final ClassName VIEW_BEANS = ClassName.bestGuess(BeanContainer.SPRING.neededType());

    @Override
    public void complete(TypeSpec.Builder type, SourceModel model) {
        AnnotationSpec.Builder marker = AnnotationSpec.builder(VIEW_BEANS)
                .addMember("name", "$S", model.names().beans().canonicalName())
                .addMember("source", "$T.class", model.source());
        model.names().made().values().forEach(view -> marker.addMember("views", "$T.class", view));
        type.addJavadoc(
                        "Tells Spring of the views of {@link $T}: it makes them for each bean of that type.\n",
                        model.source())
                .addAnnotation(marker.build())
                .addModifiers(Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
    }
}
