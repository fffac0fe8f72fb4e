package io.github.smartasync.processor.javac;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.github.smartasync.processor.types.Enclosing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** The trees of the sources that javac compiles; not of methods' annotations, which the {@code Messager} finds. */
final class SourceTrees {

    private final Trees trees;

    private SourceTrees(Trees trees) {
        this.trees = trees;
    }

    static SourceTrees of(ProcessingEnvironment environment) {
        return new SourceTrees(Trees.instance(environment));
    }

    boolean isAuxiliary(TypeElement type) {
        TreePath path = trees.getPath(type);
        if (path == null) {
            return false;
        }
        String top = Enclosing.topLevelName(type);
        String file = path.getCompilationUnit().getSourceFile().getName().replace('\\', '/');
        return !file.substring(file.lastIndexOf('/') + 1).equals(top.substring(top.lastIndexOf('.') + 1) + ".java");
    }

    boolean hasMisfits(Element carrier, AnnotationMirror annotation) {
        TypeElement type = (TypeElement) annotation.getAnnotationType().asElement();
        for (AnnotationTree tree : annotations(carrier, type)) {
            for (ExecutableElement option : ElementFilter.methodsIn(type.getEnclosedElements())) {
                for (ExpressionTree value : values(tree, option.getSimpleName().toString())) {
                    if (value instanceof LiteralTree literal && !fits(literal, option.getReturnType())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Our options are texts, flags, classes, constants and arrays of them. */
    private static boolean fits(LiteralTree literal, TypeMirror option) {
        if (option instanceof ArrayType array) {
            return fits(literal, array.getComponentType());
        }
        boolean isText = option instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals("java.lang.String");
        return literal.getKind() == Tree.Kind.STRING_LITERAL
                ? isText
                : literal.getKind() == Tree.Kind.BOOLEAN_LITERAL && option.getKind() == TypeKind.BOOLEAN;
    }

    boolean print(
            Diagnostic.Kind kind,
            String message,
            Element carrier,
            AnnotationMirror annotation,
            @Nullable AnnotationValue value) {
        TypeElement type = (TypeElement) annotation.getAnnotationType().asElement();
        List<AnnotationTree> all = annotations(carrier, type);
        int position = position(annotation, carrier);
        if (position < 0 || position >= all.size()) {
            return false;
        }
        trees.printMessage(
                kind,
                message,
                place(all.get(position), annotation, value),
                trees.getPath(carrier).getCompilationUnit());
        return true;
    }

    /** The how-manieth it is of those that another annotation holds. */
    private static int position(AnnotationMirror annotation, Element carrier) {
        for (AnnotationMirror container : carrier.getAnnotationMirrors()) {
            for (AnnotationValue held : container.getElementValues().values()) {
                if (held.getValue() instanceof List<?> all) {
                    List<Object> mirrors = new ArrayList<>();
                    all.forEach(one -> mirrors.add(((AnnotationValue) one).getValue()));
                    if (mirrors.contains(annotation)) {
                        return mirrors.indexOf(annotation);
                    }
                }
            }
        }
        return -1;
    }

    private static Tree place(AnnotationTree tree, AnnotationMirror annotation, @Nullable AnnotationValue value) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> option :
                annotation.getElementValues().entrySet()) {
            List<ExpressionTree> written =
                    values(tree, option.getKey().getSimpleName().toString());
            if (option.getValue().equals(value) && !written.isEmpty()) {
                return written.get(0);
            }
            if (option.getValue().getValue() instanceof List<?> entries
                    && entries.contains(value)
                    && entries.size() == written.size()) {
                return written.get(entries.indexOf(value));
            }
        }
        return tree;
    }

    /** What is written for an option; of an array all entries. */
    private static List<ExpressionTree> values(AnnotationTree tree, String option) {
        List<ExpressionTree> values = new ArrayList<>();
        for (ExpressionTree argument : tree.getArguments()) {
            ExpressionTree value =
                    argument instanceof AssignmentTree assignment ? assignment.getExpression() : argument;
            String name = argument instanceof AssignmentTree assignment
                    ? assignment.getVariable().toString()
                    : "value";
            if (name.equals(option)) {
                if (value instanceof NewArrayTree array) {
                    values.addAll(array.getInitializers());
                } else {
                    values.add(value);
                }
            }
        }
        return values;
    }

    /** The annotations of a type or package that have the name of one of ours. */
    private List<AnnotationTree> annotations(Element carrier, TypeElement type) {
        TreePath path = trees.getPath(carrier);
        if (path == null) {
            return List.of();
        }
        CompilationUnitTree unit = path.getCompilationUnit();
        List<? extends AnnotationTree> all = path.getLeaf() instanceof ClassTree declaration
                ? declaration.getModifiers().getAnnotations()
                : unit.getPackageAnnotations();
        String name = type.getSimpleName().toString();
        return all.stream()
                .filter(tree -> tree.getAnnotationType().toString().matches("(?:.*\\.)?" + name))
                .map(AnnotationTree.class::cast)
                .toList();
    }
}
