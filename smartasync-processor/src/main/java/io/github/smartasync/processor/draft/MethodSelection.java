package io.github.smartasync.processor.draft;

import io.github.smartasync.processor.diagnostic.Position;
import io.github.smartasync.processor.model.Multiplicity;
import io.github.smartasync.processor.model.SourceCall.Treatment;
import io.github.smartasync.processor.model.ViewNames;
import io.github.smartasync.processor.rule.FailsWith;
import io.github.smartasync.processor.rule.SourceKindRule;
import io.github.smartasync.processor.rule.Wording;
import io.github.smartasync.processor.scan.Option;
import io.github.smartasync.processor.scan.ScannedMethod;
import io.github.smartasync.processor.scan.ScannedOptions;
import io.github.smartasync.processor.scan.ScannedResult;
import io.github.smartasync.processor.scan.ScannedSource;
import io.github.smartasync.processor.types.Enclosing;
import io.github.smartasync.processor.types.UnwritableTypes;
import io.github.smartasync.processor.types.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Decides which methods views can have, and how views treat each of them. */
public final class MethodSelection {

    private final LooksAsync looks;
    private final UnbridgedTypes unbridged;
    private final MethodNaming naming;
    private final FailsWith failsWith;
    private final Elements elements;
    private final SubClients subClients;
    private final UnwritableTypes unwritable;

    MethodSelection(Elements elements, Types types, FailsWith failsWith, SubClients subClients) {
        this.subClients = subClients;
        this.elements = elements;
        this.unwritable = new UnwritableTypes(types);
        this.looks = new LooksAsync(elements, types);
        this.unbridged = new UnbridgedTypes(types);
        this.naming = new MethodNaming(types);
        this.failsWith = failsWith;
    }

    /**
     * The methods that can be in the views, under the names that they declare or that are written.
     *
     * @param leftOut takes those that cannot, through no mistake of the source
     */
    List<DraftedMethod> select(
            ScannedSource source, ViewNames names, List<ScannedMethod> leftOut, List<Obstacle> obstacles) {
        Visibility visibility = new Visibility(elements, source.home());
        List<DraftedMethod> drafts = new ArrayList<>();
        for (ScannedMethod method : source.methods()) {
            if (!method.skipped()) {
                draft(source, method, visibility, leftOut, obstacles)
                        .map(drafted -> viewing(source, names, drafted))
                        .ifPresent(drafted -> {
                            noteLook(drafted, obstacles);
                            drafts.add(drafted);
                        });
            }
        }
        return drafts;
    }

    private Optional<DraftedMethod> draft(
            ScannedSource source,
            ScannedMethod method,
            Visibility visibility,
            List<ScannedMethod> leftOut,
            List<Obstacle> obstacles) {
        if (!method.resolved() && method.compiled()) {
            return Optional.empty(); // the compiler itself reports what is missing
        }
        Optional<String> why = notForJava(method);
        if (why.isPresent()) {
            leftOut.add(method);
            obstacles.add(new Obstacle.NotForJava(method, why.get()));
            return Optional.empty();
        }
        Optional<TypeElement> hidden = visibility.hidden(method.signature());
        if (hidden.isPresent()) {
            if (!method.compiled() || source.foreign()) {
                leftOut.add(method);
            }
            obstacles.add(new Obstacle.HiddenType(method, hidden.get()));
            return Optional.empty();
        }
        return treated(source, method, leftOut, obstacles);
    }

    /** Why views in Java cannot have a method that stands in a class file. */
    private Optional<String> notForJava(ScannedMethod method) {
        if (!method.resolved()) {
            return Optional.of("it names a class that is not on the class path");
        }
        if (KotlinNames.isInternal(method)) {
            return Optional.of("it is an internal function of Kotlin");
        }
        if (!SourceVersion.isName(method.name())) {
            return Optional.of("its name cannot be written in Java");
        }
        if (method.compiled()) {
            return Optional.empty();
        }
        return unwritable
                .in(method.signature())
                .map(type -> "its type " + Wording.type(type) + " cannot be written in Java")
                .or(() -> method.rival().map(rival -> contested(method, rival)));
    }

    private static String contested(ScannedMethod method, ExecutableElement rival) {
        String owner = Wording.simpleName(Enclosing.type(rival));
        return method.element().equals(rival)
                ? owner + " is inherited twice, with different type arguments"
                : "in Java, calls of it cannot be told from those of " + owner + "." + rival.getSimpleName();
    }

    private Optional<DraftedMethod> treated(
            ScannedSource source, ScannedMethod method, List<ScannedMethod> leftOut, List<Obstacle> obstacles) {
        String name = naming.explicit(method, obstacles).orElse(method.name());
        if (method.directed()) {
            return Optional.of(new DraftedMethod(method, Treatment.DIRECT, name, List.of()));
        }
        if (KotlinNames.isSuspend(method)) {
            return without(source, method, leftOut, new Obstacle.SuspendFunction(method), obstacles);
        }
        if (method.asyncResult().filter(MethodSelection::isMeant).isPresent()) {
            DraftedMethod draft = new DraftedMethod(method, Treatment.ASYNC, name, failsWith.of(source, method));
            return Optional.of(isUnboxed(source, method) ? draft.unboxing() : draft);
        }
        boolean isUnbridged = unbridged.include(method.result());
        boolean isPublisher = method.asyncResult().isPresent() && !isUnbridged;
        if (!isPublisher && !isUnbridged) {
            return Optional.of(new DraftedMethod(method, Treatment.BLOCKING, name, List.of()));
        }
        Obstacle obstacle = new Obstacle.UnknownAsyncType(method, isPublisher);
        if (source.foreign() && isPublisher) {
            obstacles.add(obstacle);
            return Optional.of(new DraftedMethod(method, Treatment.DIRECT, name, List.of()));
        }
        return without(source, method, leftOut, obstacle, obstacles);
    }

    private static Optional<DraftedMethod> without(
            ScannedSource source,
            ScannedMethod method,
            List<ScannedMethod> leftOut,
            Obstacle obstacle,
            List<Obstacle> obstacles) {
        if (source.foreign()) {
            leftOut.add(method);
        }
        obstacles.add(obstacle);
        return Optional.empty();
    }

    /**
     * A result that is a source is given as its view. A method that returns one is taken for one that never waits, unless it is
     * annotated itself or declares a checked exception, as what connects or opens does.
     */
    private DraftedMethod viewing(ScannedSource source, ViewNames names, DraftedMethod draft) {
        ScannedMethod method = draft.method();
        if (method.isStatic() || method.directed()) {
            return draft;
        }
        Optional<TypeMirror> given = draft.asyncResult().isEmpty()
                ? Optional.of(method.result())
                : draft.asyncResult()
                        .filter(result -> result.multiplicity() == Multiplicity.ONE)
                        .map(ScannedResult::value);
        Optional<SubClient> subClient = given.flatMap(result -> subClients.of(source, names, result));
        if (subClient.isEmpty()) {
            return draft;
        }
        boolean waits = draft.treatment() != Treatment.BLOCKING
                || method.options().isPresent()
                || method.thrown().stream().anyMatch(failsWith::isChecked);
        DraftedMethod treated =
                waits ? draft : new DraftedMethod(method, Treatment.DIRECT, draft.name(), draft.failsWith());
        return treated.viewing(subClient.get());
    }

    /** A client is no result to come, even if it has a method such as {@code connectAsync}. */
    private void noteLook(DraftedMethod draft, List<Obstacle> obstacles) {
        if (draft.treatment() == Treatment.BLOCKING && draft.subClient().isEmpty()) {
            ScannedMethod method = draft.method();
            looks.of(method.result()).ifPresent(look -> obstacles.add(new Obstacle.LooksAsync(method, look)));
        }
    }

    private static boolean isUnboxed(ScannedSource source, ScannedMethod method) {
        return method.options()
                .flatMap(ScannedOptions::primitives)
                .or(() -> source.options().flatMap(ScannedOptions::primitives))
                .filter(Option::value)
                .isPresent();
    }

    /** Whether it is an async result for sure, or because an option counts its values. */
    private static boolean isMeant(ScannedResult result) {
        return result.sure() || result.multiplicity() != Multiplicity.STREAM;
    }

    /** Where a message on a method points; an inherited one may stand in a class file, where none can point. */
    public static Position positionOf(ScannedSource source, ScannedMethod method) {
        return method.declaredHere() && !source.foreign()
                ? Position.of(method.element())
                : SourceKindRule.carrier(source);
    }
}
