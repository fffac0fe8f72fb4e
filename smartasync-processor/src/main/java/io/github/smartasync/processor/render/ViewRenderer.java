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
        List<TypeSpec> types = new ArrayList<>();
        List<TypeSpec> mixins = new ArrayList<>();
        model.names().views().forEach((kind, name) -> {
            if (kind.isMixin()) {
                Mixin mixin = new Mixin(model.ofMixin(kind), new MixinView(kind, name));
                mixins.add(mixin.type());
                mixins.add(mixin.companion());
            } else {
                views.put(kind, View.of(kind, name));
            }
        });
        views.forEach((kind, view) -> {
            Optional<View> other = kind.from().map(views::get);
            types.add(
                    model.names().isClass(kind)
                            ? new PublishedClass(model, view, other, views.keySet()).type()
                            : new ViewInterface(model, view, other).type());
        });
        views.keySet().stream()
                .map(model.names()::companion)
                .distinct()
                .forEach(name -> types.add(new Companion(model, name, views).type()));
        types.addAll(mixins);
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
