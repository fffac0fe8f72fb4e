package io.github.smartasync.processor.assemble;

import com.palantir.javapoet.TypeVariableName;
import io.github.smartasync.processor.comment.DocScanner;
import io.github.smartasync.processor.draft.DraftedMethod;
import io.github.smartasync.processor.model.DocComment;
import io.github.smartasync.processor.model.ParameterModel;
import io.github.smartasync.processor.model.ViewKind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The comments that one method of the views is made from: that of the source, and those of methods in whose place a view has
 * its own. The latter need not be adapted: what somebody wrote of a blocking method is true of the sync view's.
 */
final class MethodComments {

    private final DocScanner scanner;

    MethodComments(Elements elements, Types types) {
        this.scanner = new DocScanner(elements, types);
    }

    /** Of twins, the comment of whichever has one. */
    DocComment ofSource(DraftedMethod draft) {
        DocComment own = scanner.scan(draft.method().element());
        return own.isNone()
                ? draft.blockingTwin().map(twin -> scanner.scan(twin.element())).orElse(own)
                : own;
    }

    /**
     * The comments that some views take over, with the parameters under their names in the views.
     *
     * @param replaced the methods of interfaces that the views extend, in whose place they have this one
     */
    Map<ViewKind, DocComment> ofTwins(
            DraftedMethod draft,
            Map<ViewKind, ExecutableElement> replaced,
            List<TypeVariableName> typeParameters,
            List<ParameterModel> parameters) {
        Map<ViewKind, DocComment> taken = new EnumMap<>(ViewKind.class);
        draft.blockingTwin().ifPresent(twin -> take(ViewKind.SYNC, twin.element(), typeParameters, parameters, taken));
        // A mixin that waits has the words of a view that waits.
        replaced.forEach((kind, written) ->
                take(kind.blocks() ? ViewKind.SYNC : ViewKind.ASYNC, written, typeParameters, parameters, taken));
        return taken;
    }

    private void take(
            ViewKind kind,
            ExecutableElement written,
            List<TypeVariableName> typeParameters,
            List<ParameterModel> parameters,
            Map<ViewKind, DocComment> taken) {
        DocComment comment = scanner.scan(written);
        if (!comment.isNone()) {
            Map<String, String> names = new HashMap<>();
            for (int i = 0; i < parameters.size(); i++) {
                names.put(
                        written.getParameters().get(i).getSimpleName().toString(),
                        parameters.get(i).name());
            }
            for (int i = 0; i < typeParameters.size(); i++) {
                names.put(
                        "<" + written.getTypeParameters().get(i).getSimpleName() + ">",
                        "<" + typeParameters.get(i).name() + ">");
            }
            taken.put(kind, comment.renamed(names));
        }
    }
}
