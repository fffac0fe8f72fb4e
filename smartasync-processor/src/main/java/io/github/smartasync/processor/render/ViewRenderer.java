package io.github.smartasync.processor.render;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.smartasync.processor.model.SourceModel;
import io.github.smartasync.processor.model.ViewKind;
import io.github.smartasync.processor.render.name.QualifiedModel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Renders what is generated for one source: the views it asks for, and the class behind them. */
public final class ViewRenderer {

    /** The Java files of a source: its views, then the classes behind them. */
    public List<JavaFile> render(SourceModel source) {
        SourceModel model = QualifiedModel.ofViews(source);
        Map<ViewKind, View> views = new EnumMap<>(ViewKind.class);
        model.names().views().forEach((kind, name) -> views.put(kind, View.of(kind, name)));
        List<TypeSpec> types = new ArrayList<>();
        views.forEach((kind, view) -> {
            Optional<View> other = kind.from().map(views::get);
            types.add(new ViewInterface(model, view, other).type());
        });
        model.names().companions().forEach(name -> types.add(new Companion(model, name, views).type()));
        return types.stream().map(type -> file(model, type)).toList();
    }

    /** A file with one type, in the package of the views. */
    public static JavaFile file(SourceModel model, TypeSpec type) {
        return JavaFile.builder(
                        model.names().packageName(),
                        type.toBuilder()
                                .alwaysQualify(
                                        model.hiddenNames().stream().sorted().toArray(String[]::new))
                                .build())
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
    }
}
