package io.github.smartasync.processor.render;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.smartasync.processor.model.SourceModel;
import io.github.smartasync.processor.render.name.QualifiedModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Renders what is generated for one source: the views it asks for, and the class behind them. */
public final class ViewRenderer {

    /** The Java files of a source: its sync view, its async view, its companion. */
    public List<JavaFile> render(SourceModel source) {
        SourceModel model = QualifiedModel.ofViews(source);
        Optional<View> sync = model.names().sync().map(SyncView::new);
        Optional<View> async = model.names().async().map(AsyncView::new);
        List<TypeSpec> types = new ArrayList<>();
        sync.ifPresent(view -> types.add(new ViewInterface(model, view, async).type(model.syncSupertypes())));
        async.ifPresent(view -> types.add(new ViewInterface(model, view, sync).type(model.asyncSupertypes())));
        types.add(new Companion(QualifiedModel.ofCompanion(model), sync, async).type());
        return types.stream().map(type -> file(model, type)).toList();
    }

    private static JavaFile file(SourceModel model, TypeSpec type) {
        return JavaFile.builder(
                        model.names().companion().packageName(),
                        type.toBuilder()
                                .alwaysQualify(
                                        model.hiddenNames().stream().sorted().toArray(String[]::new))
                                .build())
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
    }
}
