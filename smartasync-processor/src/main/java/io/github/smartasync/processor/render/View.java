package io.github.smartasync.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.smartasync.processor.model.MethodModel;
import io.github.smartasync.processor.model.SourceMethod;
import io.github.smartasync.processor.model.SourceModel;
import io.github.smartasync.processor.model.ViewKind;
import io.github.smartasync.processor.render.javadoc.ViewProse;
import io.github.smartasync.processor.render.name.Scope;
import java.util.List;
import java.util.Optional;

/** How one kind of view is written, beyond what its {@link ViewKind} says. Everything else is common to all kinds. */
interface View {

    /** How a kind of view is written. */
    static View of(ViewKind kind, ClassName name) {
        return switch (kind) {
            case SYNC -> new SyncView(name);
            case ASYNC -> new AsyncView(name);
            case REACTOR, MUTINY, RXJAVA -> new ReactiveView(kind, name);
            case MIXIN, ASYNC_MIXIN -> new MixinView(kind, name);
        };
    }

    ViewKind kind();

    /** The generated interface. */
    ClassName name();

    /** What the Javadoc of the view says of itself. */
    ViewProse prose(SourceModel model, Optional<ClassName> other);

    /** What {@code from} makes, in a few words. */
    String fromOther();

    /** Whether a method runs on an executor. */
    default boolean offloads(MethodModel method, Callee callee) {
        return false;
    }

    /** The body of a method. */
    CodeBlock body(MethodModel method, Callee callee, Scope scope);

    /** Which checked exceptions a method's body really throws. */
    List<TypeName> thrownByBody(MethodModel method, Callee callee);

    /** The last statement of a body: a call, with {@code return} unless it is {@code void}. */
    static CodeBlock last(MethodModel method, CodeBlock call) {
        boolean returns = !method.sourceCall().types().isNothing();
        return CodeBlock.builder()
                .addStatement(returns ? "return $L" : "$L", call)
                .build();
    }

    /** The method of the source that the view calls. */
    default SourceMethod called(MethodModel method) {
        return kind().called(method.sourceCall());
    }
}
