package io.github.smartasync.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.smartasync.processor.model.MethodModel;
import io.github.smartasync.processor.model.SourceModel;
import io.github.smartasync.processor.model.ViewKind;
import io.github.smartasync.processor.render.javadoc.MixinProse;
import io.github.smartasync.processor.render.javadoc.ViewProse;
import io.github.smartasync.processor.render.name.Scope;
import java.util.List;
import java.util.Optional;

/** A mixin: its methods do what those of a view over their own object would do. */
record MixinView(ViewKind kind, ClassName name) implements View {

    @Override
    public ViewProse prose(SourceModel model, Optional<ClassName> other) {
        return new MixinProse(model, kind, view().prose(model, other));
    }

    @Override
    public String fromOther() {
        throw new AssertionError(kind);
    }

    @Override
    public CodeBlock body(MethodModel method, Callee callee, Scope scope) {
        return view().body(method, callee, scope);
    }

    @Override
    public List<TypeName> thrownByBody(MethodModel method, Callee callee) {
        return method.thrown(kind);
    }

    /** The view whose methods it has. */
    private View view() {
        return kind.blocks() ? new SyncView(name) : new AsyncView(name);
    }
}
