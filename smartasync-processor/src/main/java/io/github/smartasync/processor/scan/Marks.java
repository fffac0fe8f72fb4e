package io.github.smartasync.processor.scan;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/**
 * What the annotations of a method and of those that it overrides say together. The nearest wins: option by option, and
 * of {@code @Skip}, {@code @Direct} and {@code @SmartAsync} as follows. A nearer {@code @SmartAsync} or {@code @Direct}
 * takes back {@code @Skip}, since it asks for the method; a nearer {@code @Skip} takes back {@code @Direct}.
 */
record Marks(Optional<ScannedOptions> options, boolean direct, boolean skip) {

    private static final Marks NONE = new Marks(Optional.empty(), false, false);

    /**
     * The marks of a method.
     *
     * @param declarations the method and what it overrides, the nearest first
     */
    static Marks of(List<ExecutableElement> declarations) {
        Marks marks = NONE;
        for (int i = declarations.size() - 1; i >= 0; i--) {
            marks = marks.overriddenBy(declarations.get(i));
        }
        return marks;
    }

    private Marks overriddenBy(ExecutableElement method) {
        Optional<ScannedOptions> written = AnnotationReader.smartAsync(method);
        boolean skips = has(method, AnnotationReader.SKIP);
        boolean directs = has(method, AnnotationReader.DIRECT);
        return new Marks(
                written.map(nearer -> options.map(nearer::over).orElse(nearer)).or(() -> options),
                directs || (direct && !skips),
                skips || (skip && !directs && written.isEmpty()));
    }

    private static boolean has(ExecutableElement method, String annotation) {
        return AnnotationReader.find(method, annotation).isPresent();
    }
}
