package io.github.smartasync.processor.render.beans;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.smartasync.processor.model.SourceModel;
import io.github.smartasync.processor.render.Markers;
import io.github.smartasync.processor.render.ViewRenderer;
import io.github.smartasync.processor.render.name.QualifiedModel;
import java.util.Optional;

/** Renders the class that declares the views of a source as beans. */
public final class BeanRenderer {

    /** The Java file, if the views are beans of a container and not all methods are static. */
    public Optional<JavaFile> render(SourceModel source) {
        boolean makesViews = !source.isStatic() && !source.names().made().isEmpty();
        return source.beans().filter(container -> makesViews).map(container -> {
            SourceModel model = QualifiedModel.ofViews(source);
            TypeSpec.Builder type = TypeSpec.classBuilder(model.names().beans())
                    .addAnnotations(Markers.use(model.deprecation(), Markers.lintOfBody(model)))
                    .addAnnotation(Markers.generatedFrom(model.source().canonicalName()));
            BeanFile.of(container).complete(type, model);
            return ViewRenderer.file(model, type.build());
        });
    }
}
