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
     * The comment of a factory.
     *
     * @param parameters what is said of each parameter, by name, in order
     */
    public CodeBlock ofFactory(String sentence, Map<String, String> parameters) {
        DocLayout layout = new DocLayout(false).paragraph(sentence);
        model.typeParameters().forEach(variable -> layout.tag("@param <" + variable.name() + ">", "as of the source"));
        parameters.forEach((name, what) -> layout.tag("@param " + name, what));
        return code(layout.tag("@return", "the view"));
    }

    /** The comment of a constructor; the parameters are those of {@link #ofFactory}. */
    public CodeBlock ofConstructor(String sentence, Map<String, String> parameters) {
        DocLayout layout = new DocLayout(false).paragraph(sentence);
        parameters.forEach((name, what) -> layout.tag("@param " + name, what));
        return code(layout);
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
