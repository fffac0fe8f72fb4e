package io.github.smartasync.processor.draft;

import io.github.smartasync.processor.scan.ScannedMethod;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * A method on its way into the views.
 *
 * @param method the method of the source; of twins the one that returns a future
 * @param blockingTwin the other of twins
 * @param name its name in the views
 * @param failsWith the checked exceptions that its future can fail with, as far as they are known
 */
public record Draft(
        ScannedMethod method,
        Optional<ScannedMethod> blockingTwin,
        Treatment treatment,
        String name,
        List<TypeMirror> failsWith) {

    /** How a method is taken into the views. */
    public enum Treatment {
        FUTURE,
        BLOCKING,
        DIRECT
    }

    Draft(ScannedMethod method, Treatment treatment, String name, List<TypeMirror> failsWith) {
        this(method, Optional.empty(), treatment, name, List.copyOf(failsWith));
    }

    Draft named(String other) {
        return new Draft(method, blockingTwin, treatment, other, failsWith);
    }

    Draft withTwin(ScannedMethod blocking, String shared) {
        return new Draft(method, Optional.of(blocking), treatment, shared, failsWith);
    }

    public Draft failingWith(List<TypeMirror> failures) {
        return new Draft(method, blockingTwin, treatment, name, List.copyOf(failures));
    }

    public boolean isTwins() {
        return blockingTwin.isPresent();
    }
}
