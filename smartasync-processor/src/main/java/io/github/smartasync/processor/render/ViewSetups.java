package io.github.smartasync.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.smartasync.processor.model.SourceModel;
import io.github.smartasync.processor.model.ViewKind;
import io.github.smartasync.processor.render.name.RuntimeTypes;
import java.util.Optional;

/** How generated code says to the runtime for which kind of view operations are to be made. */
final class ViewSetups {

    private ViewSetups() {}

    /** The setup of a view over the source, or over another view. */
    static CodeBlock of(View view, Callee callee, SourceModel model, CodeBlock runtime) {
        String asyncView =
                model.names().view(ViewKind.ASYNC).map(ClassName::simpleName).orElse("");
        ClassName companion = model.names().companion(view.kind());
        boolean blocks = view.kind().blocks();
        Optional<String> prefix = model.names().operationPrefix();
        if (callee.view().filter(other -> !other.kind().blocks()).isPresent()) {
            String overAsync = blocks ? "syncFrom" : "asyncFromAsync";
            CodeBlock called = prefix.map(name -> CodeBlock.of("$S,$W", name)).orElse(CodeBlock.of(""));
            return CodeBlock.of(
                    "$T.$L($L,$W$T.class,$W$L$S)",
                    RuntimeTypes.VIEW_SETUP,
                    overAsync,
                    runtime,
                    companion,
                    called,
                    asyncView);
        }
        String overBlocking = callee.isSource() ? (blocks ? "sync" : "async") : "asyncFrom";
        return CodeBlock.of(
                "$T.$L($L,$W$T.class,$W$S,$W$S)",
                RuntimeTypes.VIEW_SETUP,
                overBlocking,
                runtime,
                companion,
                prefix.orElse(callee.description()),
                asyncView);
    }
}
