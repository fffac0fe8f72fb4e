package io.github.smartasync.processor.draft;

import io.github.smartasync.processor.scan.AnnotationReader;
import io.github.smartasync.processor.scan.ScannedMethod;
import io.github.smartasync.processor.types.Enclosing;
import java.util.List;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** What the compiler of Kotlin makes of functions that Java does not know. */
final class KotlinNames {

    private static final String CONTINUATION = "kotlin.coroutines.Continuation";

    /** What marks the classes that the compiler of Kotlin has made, or that kapt has made for it. */
    private static final String METADATA = "kotlin.Metadata";

    private KotlinNames() {}

    /** Whether a method is a suspend function: its last parameter takes what is to run after it. */
    static boolean isSuspend(ScannedMethod method) {
        List<? extends TypeMirror> parameters = method.type().getParameterTypes();
        return !parameters.isEmpty()
                && parameters.get(parameters.size() - 1) instanceof DeclaredType last
                && last.asElement() instanceof QualifiedNameable type
                && type.getQualifiedName().contentEquals(CONTINUATION);
    }

    /** Whether a method is an internal function: its name ends in a dollar sign and the name of its module. */
    static boolean isInternal(ScannedMethod method) {
        return method.name().indexOf('$') > 0
                && AnnotationReader.find(Enclosing.type(method.element()), METADATA)
                        .isPresent();
    }
}
