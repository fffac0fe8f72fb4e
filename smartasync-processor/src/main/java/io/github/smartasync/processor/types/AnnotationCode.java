package io.github.smartasync.processor.types;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/** Annotations as they are written. Infinities and what is no number have no literals. */
public final class AnnotationCode {

    private AnnotationCode() {}

    /** An annotation with the values that are written. */
    public static AnnotationSpec of(AnnotationMirror mirror) {
        AnnotationSpec.Builder spec = AnnotationSpec.builder(
                ClassName.get((TypeElement) mirror.getAnnotationType().asElement()));
        mirror.getElementValues().forEach((element, value) -> {
            String name = element.getSimpleName().toString();
            if (value.getValue() instanceof List<?> entries && !entries.isEmpty()) {
                entries.forEach(entry -> spec.addMember(name, code((AnnotationValue) entry)));
            } else {
                spec.addMember(name, code(value));
            }
        });
        return spec.build();
    }

    private static CodeBlock code(AnnotationValue value) {
        return value.accept(new Literals(), null);
    }

    /** Divided by zero it gives the number. */
    private static String dividend(double number) {
        return Double.isNaN(number) ? "0.0" : number > 0 ? "1.0" : "-1.0";
    }

    private static final class Literals extends SimpleAnnotationValueVisitor14<CodeBlock, Void> {

        @Override
        protected CodeBlock defaultAction(Object value, Void none) {
            return CodeBlock.of("$L", value);
        }

        @Override
        public CodeBlock visitString(String text, Void none) {
            return CodeBlock.of("$S", text);
        }

        @Override
        public CodeBlock visitChar(char c, Void none) {
            String escaped = c == '\'' || c == '\\' ? "\\" + c : c < ' ' ? "\\" + Integer.toOctalString(c) : "" + c;
            return CodeBlock.of("'$L'", escaped);
        }

        @Override
        public CodeBlock visitLong(long number, Void none) {
            return CodeBlock.of("$LL", number);
        }

        @Override
        public CodeBlock visitFloat(float number, Void none) {
            return Float.isFinite(number) ? CodeBlock.of("$Lf", number) : CodeBlock.of("$Lf / 0.0f", dividend(number));
        }

        @Override
        public CodeBlock visitDouble(double number, Void none) {
            return Double.isFinite(number) ? CodeBlock.of("$L", number) : CodeBlock.of("$L / 0.0", dividend(number));
        }

        @Override
        public CodeBlock visitType(TypeMirror type, Void none) {
            return CodeBlock.of("$T.class", TypeName.get(type));
        }

        @Override
        public CodeBlock visitEnumConstant(VariableElement constant, Void none) {
            return CodeBlock.of("$T.$L", TypeName.get(constant.asType()), constant.getSimpleName());
        }

        @Override
        public CodeBlock visitAnnotation(AnnotationMirror mirror, Void none) {
            return CodeBlock.of("$L", of(mirror));
        }

        @Override
        public CodeBlock visitArray(List<? extends AnnotationValue> entries, Void none) {
            return entries.stream().map(AnnotationCode::code).collect(CodeBlock.joining(", ", "{", "}"));
        }
    }
}
