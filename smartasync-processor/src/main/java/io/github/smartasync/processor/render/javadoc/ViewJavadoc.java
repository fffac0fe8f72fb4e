package io.github.smartasync.processor.render.javadoc;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeVariableName;
import io.github.smartasync.processor.model.DocComment;
import io.github.smartasync.processor.model.MethodModel;
import io.github.smartasync.processor.model.ParameterModel;
import io.github.smartasync.processor.model.SourceModel;
import java.util.List;
import java.util.Map;

/** The Javadoc of a view: what the source says, and what the view adds to it. */
public final class ViewJavadoc {

    private final SourceModel model;
    private final ViewProse prose;

    public ViewJavadoc(SourceModel model, ViewProse prose) {
        this.model = model;
        this.prose = prose;
    }

    public CodeBlock ofType() {
        DocLayout layout = new DocLayout(model.doc().markdown())
                .original(model.doc().body())
                .paragraph(prose.ofType())
                .paragraph(prose.ofThreads());
        typeParameters(model.doc(), model.typeParameters(), layout);
        model.doc().see().forEach(reference -> layout.tag("@see", reference));
        model.doc().since().ifPresent(since -> layout.tag("@since", since));
        if (model.deprecation().isPresent()) {
            model.doc().deprecated().ifPresent(text -> layout.tag("@deprecated", text));
        }
        return code(layout);
    }

    /**
     * What makes a view.
     *
     * @param what what it makes, in a few words
     * @param callee the name of the parameter for what the view calls, and what that is
     * @param runtime whether it takes a runtime, in a parameter of that name
     * @param end what else is to be said
     */
    public record Making(String what, Map.Entry<String, String> callee, boolean runtime, String end) {}

    /** The comment of a factory. */
    public CodeBlock ofFactory(Making making) {
        DocLayout layout = new DocLayout(false).paragraph(sentence(making));
        model.typeParameters().forEach(variable -> layout.tag("@param <" + variable.name() + ">", "as of the source"));
        return code(parameters(making, layout).tag("@return", "the view"));
    }

    /** The comment of a constructor. */
    public CodeBlock ofConstructor(Making making) {
        return code(parameters(making, new DocLayout(false).paragraph(sentence(making))));
    }

    private static String sentence(Making making) {
        return making.what()
                + (making.runtime() ? ", on the given runtime." : ", on the shared runtime.")
                + making.end();
    }

    private static DocLayout parameters(Making making, DocLayout layout) {
        layout.tag("@param " + making.callee().getKey(), making.callee().getValue());
        return making.runtime() ? layout.tag("@param runtime", "decides about threads, limits and context") : layout;
    }

    /** The comment of a method, which is deprecated or not: of twins one can be. */
    public CodeBlock ofMethod(MethodModel method, boolean deprecated) {
        DocComment doc = prose.doc(method);
        DocLayout layout =
                new DocLayout(doc.markdown()).original(prose.body(method)).paragraph(prose.ofCall(method));
        prose.failures(method, layout);
        typeParameters(doc, method.typeParameters(), layout);
        for (ParameterModel parameter : method.parameters()) {
            layout.tag("@param " + parameter.name(), doc.parameters().getOrDefault(parameter.name(), ""));
        }
        layout.tag("@return", prose.returned(method));
        prose.thrown(method).forEach(thrown -> layout.tag("@throws " + thrown.getKey(), thrown.getValue()));
        doc.see().forEach(reference -> layout.tag("@see", reference));
        doc.since().ifPresent(since -> layout.tag("@since", since));
        if (deprecated) {
            doc.deprecated().ifPresent(text -> layout.tag("@deprecated", text));
        }
        return code(layout);
    }

    private static void typeParameters(DocComment doc, List<TypeVariableName> declared, DocLayout layout) {
        Map<String, String> described = doc.parameters();
        for (TypeVariableName variable : declared) {
            String tag = "<" + variable.name() + ">";
            layout.tag("@param " + tag, described.getOrDefault(tag, ""));
        }
    }

    private static CodeBlock code(DocLayout layout) {
        return CodeBlock.of("$L\n", layout);
    }
}
