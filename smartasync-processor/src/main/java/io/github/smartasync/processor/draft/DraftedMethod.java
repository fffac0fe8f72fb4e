package io.github.smartasync.processor.draft;

import io.github.smartasync.processor.model.SourceCall.Treatment;
import io.github.smartasync.processor.scan.ScannedMethod;
import io.github.smartasync.processor.scan.ScannedResult;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * A method on its way into the views.
 *
 * @param method the method of the source; of twins the one that returns a future
 * @param blockingTwin the other of twins
 * @param declaring the method whose parameters the views have: of twins the one that takes less
 * @param name its name in the views
 * @param failsWith the checked exceptions that its future can fail with, as far as they are known
 * @param unboxed whether views that block return a primitive where its async result holds a box of one
 * @param subClient what it returns, or its future holds, if that is itself a source with views
 */
public record DraftedMethod(
        ScannedMethod method,
        Optional<ScannedMethod> blockingTwin,
        ScannedMethod declaring,
        Treatment treatment,
        String name,
        List<TypeMirror> failsWith,
        boolean unboxed,
        Optional<SubClient> subClient) {

    DraftedMethod(ScannedMethod method, Treatment treatment, String name, List<TypeMirror> failsWith) {
        this(method, Optional.empty(), method, treatment, name, List.copyOf(failsWith), false, Optional.empty());
    }

    DraftedMethod named(String other) {
        return new DraftedMethod(method, blockingTwin, declaring, treatment, other, failsWith, unboxed, subClient);
    }

    DraftedMethod withTwin(ScannedMethod blocking, ScannedMethod narrower, String shared) {
        return new DraftedMethod(
                method, Optional.of(blocking), narrower, Treatment.TWINS, shared, failsWith, false, subClient);
    }

    public DraftedMethod failingWith(List<TypeMirror> failures) {
        return new DraftedMethod(
                method, blockingTwin, declaring, treatment, name, List.copyOf(failures), unboxed, subClient);
    }

    /** The same, of which views that block return the primitive. */
    public DraftedMethod unboxing() {
        return new DraftedMethod(method, blockingTwin, declaring, treatment, name, failsWith, true, subClient);
    }

    /** The same, of which views give a view of what it gives. */
    DraftedMethod viewing(SubClient views) {
        return new DraftedMethod(
                method, blockingTwin, declaring, treatment, name, failsWith, unboxed, Optional.of(views));
    }

    /** Whether it is taken for one that never waits only because it returns a source. */
    boolean isAccessor() {
        return isDirect() && subClient.isPresent();
    }

    public boolean isDirect() {
        return treatment == Treatment.DIRECT;
    }

    /** The method that a blocking view calls. */
    public ScannedMethod blockingSide() {
        return blockingTwin.orElse(method);
    }

    /** The async result that the views take it for, if they do. */
    public Optional<ScannedResult> asyncResult() {
        return isDirect() ? Optional.empty() : method.asyncResult();
    }
}
