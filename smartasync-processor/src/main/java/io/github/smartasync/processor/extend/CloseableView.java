package io.github.smartasync.processor.extend;

import com.palantir.javapoet.ClassName;
import io.github.smartasync.processor.draft.DraftedMethod;
import io.github.smartasync.processor.model.ViewKind;
import io.github.smartasync.processor.model.ViewNames;
import io.github.smartasync.processor.scan.ScannedMethod;
import io.github.smartasync.processor.scan.ScannedSource;
import java.util.List;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** A blocking view is {@code AutoCloseable} if its source is, and if it has the method {@code close}. */
public final class CloseableView {

    private final Elements elements;
    private final Types types;

    public CloseableView(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    public void extend(ScannedSource source, ViewNames names, List<DraftedMethod> drafts, Extensions extensions) {
        if (!extensions.inheritsClosing() && isCloseable(source, drafts)) {
            names.made().keySet().stream().filter(ViewKind::blocks).forEach(kind -> {
                extensions.add(kind, ClassName.get(AutoCloseable.class));
                drafts.stream()
                        .filter(CloseableView::closes)
                        .forEach(draft ->
                                extensions.addOverriding(kind, draft.method().element()));
            });
        }
    }

    /** Whether a blocking view of a source with these methods extends {@code AutoCloseable}. */
    boolean isCloseable(ScannedSource source, List<DraftedMethod> drafts) {
        return types.isSubtype(
                        types.erasure(source.type()),
                        elements.getTypeElement("java.lang.AutoCloseable").asType())
                && drafts.stream().anyMatch(CloseableView::closes);
    }

    private static boolean closes(DraftedMethod draft) {
        ScannedMethod called = draft.blockingSide();
        return draft.name().equals("close")
                && called.name().equals("close")
                && !called.isStatic()
                && called.type().getParameterTypes().isEmpty()
                && called.result().getKind() == TypeKind.VOID;
    }
}
