package io.github.smartasync.processor.render.javadoc;

import io.github.smartasync.processor.model.DocComment;
import io.github.smartasync.processor.model.MethodModel;
import io.github.smartasync.processor.model.SourceModel;
import io.github.smartasync.processor.model.ViewKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the Javadoc of a mixin says: of its methods the same as a view whose methods they are. */
public record MixinProse(SourceModel model, ViewKind kind, ViewProse view) implements ViewProse {

    @Override
    public String ofType() {
        String source = DocNames.of(model, kind, Optional.empty()).link(model.source());
        return kind.blocks()
                ? "The blocking methods of " + source
                        + ". Each calls its asynchronous partner on the same object and waits for the result."
                : "The asynchronous methods of " + source
                        + ". Each calls its blocking partner on the same object, on an executor.";
    }

    @Override
    public String ofThreads() {
        return view.ofThreads();
    }

    @Override
    public DocComment doc(MethodModel method) {
        return view.doc(method);
    }

    @Override
    public String body(MethodModel method) {
        return view.body(method);
    }

    @Override
    public String ofCall(MethodModel method) {
        return view.ofCall(method);
    }

    @Override
    public void failures(MethodModel method, DocLayout layout) {
        view.failures(method, layout);
    }

    @Override
    public String returned(MethodModel method) {
        return view.returned(method);
    }

    @Override
    public List<Map.Entry<String, String>> thrown(MethodModel method) {
        return view.thrown(method);
    }
}
