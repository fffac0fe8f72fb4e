package io.github.smartasync.processor.draft;

import io.github.smartasync.processor.diagnostic.DiagnosticCode;
import io.github.smartasync.processor.diagnostic.Findings;
import io.github.smartasync.processor.diagnostic.Position;
import io.github.smartasync.processor.draft.LooksAsync.Look;
import io.github.smartasync.processor.rule.Wording;
import io.github.smartasync.processor.scan.ScannedMethod;
import io.github.smartasync.processor.scan.ScannedSource;
import javax.lang.model.element.TypeElement;

/**
 * What keeps a method out of the views, or from the name that it would have there. It is an error in a source of one's own,
 * which can be changed, and a note for somebody else's.
 */
sealed interface Obstacle {

    /** Says so, of a source whose views are generated. */
    void report(ScannedSource source, Wording wording, Findings findings);

    /** It stands in a class file, and views in Java cannot have it. */
    record NotForJava(ScannedMethod method, String why) implements Obstacle {

        @Override
        public void report(ScannedSource source, Wording wording, Findings findings) {
            findings.note(wording.signature(method, method.name()), "is left out: " + why);
        }
    }

    /** It names a type that the package of the views cannot see. */
    record HiddenType(ScannedMethod method, TypeElement type) implements Obstacle {

        @Override
        public void report(ScannedSource source, Wording wording, Findings findings) {
            if (method.compiled() && !source.foreign()) {
                findings.add(
                        DiagnosticCode.SA016,
                        MethodSelection.positionOf(source, method),
                        wording.method(method),
                        type.getQualifiedName());
            } else {
                findings.note(
                        wording.signature(method, method.name()),
                        "is left out: it names " + type.getQualifiedName() + ", which package "
                                + source.home().getQualifiedName() + " cannot see");
            }
        }
    }

    /** It is a suspend function of Kotlin. */
    record SuspendFunction(ScannedMethod method) implements Obstacle {

        @Override
        public void report(ScannedSource source, Wording wording, Findings findings) {
            if (source.foreign()) {
                findings.note(
                        wording.signature(method, method.name()), "is left out: it is a suspend function of Kotlin");
            } else {
                findings.add(DiagnosticCode.SA018, MethodSelection.positionOf(source, method), wording.method(method));
            }
        }
    }

    /**
     * It returns an async type that views do not know.
     *
     * @param isPublisher whether the type extends a publisher, so that it can be a stream or something else
     */
    record UnknownAsyncType(ScannedMethod method, boolean isPublisher) implements Obstacle {

        @Override
        public void report(ScannedSource source, Wording wording, Findings findings) {
            String type = Wording.type(method.result());
            if (!source.foreign()) {
                findings.add(
                        DiagnosticCode.SA015,
                        MethodSelection.positionOf(source, method),
                        wording.method(method),
                        type,
                        isPublisher ? PUBLISHER_ADVICE : ADVICE);
            } else {
                findings.note(
                        wording.signature(method, method.name()),
                        isPublisher
                                ? "is in the views as declared: " + type
                                        + " is a publisher, but it may also be a query or a builder"
                                : "is left out: views do not support " + type);
            }
        }

        private static final String ADVICE =
                "Convert it to a CompletableFuture, or mark the method @SmartAsync.Direct or @SmartAsync.Skip.";

        private static final String PUBLISHER_ADVICE = "It is a publisher, but it may also be a query or a builder."
                + " If the views should return it as it is, mark the method @SmartAsync.Direct."
                + " If it is a stream, declare the result as a Publisher, or set \"collect\" or \"single\".";
    }

    /** It returns a type that looks asynchronous. {@link Drafts} writes one message about all of these. */
    record LooksAsync(ScannedMethod method, Look look) implements Obstacle {

        @Override
        public void report(ScannedSource source, Wording wording, Findings findings) {}
    }

    /** The name that its option gives it is no identifier. */
    record NoIdentifier(ScannedMethod method, String name) implements Obstacle {

        @Override
        public void report(ScannedSource source, Wording wording, Findings findings) {
            findings.add(DiagnosticCode.SA023, positionOfName(method), name);
        }
    }

    /** The name that its option gives it makes it a method of {@code Object}. */
    record NameOfObjectsMethod(ScannedMethod method, String name) implements Obstacle {

        @Override
        public void report(ScannedSource source, Wording wording, Findings findings) {
            findings.add(
                    DiagnosticCode.SA024,
                    positionOfName(method),
                    wording.method(method),
                    wording.signature(method, name));
        }
    }

    /** Without its suffix, it would have the name of another method that is not its twin. */
    record ShorterNameTaken(ScannedMethod method, String shorter, ScannedMethod holder) implements Obstacle {

        @Override
        public void report(ScannedSource source, Wording wording, Findings findings) {
            if (source.foreign()) {
                findings.note(
                        wording.signature(method, method.name()),
                        "keeps its full name, because the source also has " + wording.signature(method, shorter));
            } else {
                findings.add(
                        DiagnosticCode.SA020,
                        MethodSelection.positionOf(source, method),
                        wording.method(method),
                        wording.signature(method, shorter),
                        wording.method(holder),
                        shorter + "Later");
            }
        }
    }

    /** In the views, another method has the same name and the same erased parameters. */
    record SameInViews(DraftedMethod draft, ScannedMethod other) implements Obstacle {

        @Override
        public void report(ScannedSource source, Wording wording, Findings findings) {
            ScannedMethod method = draft.method();
            if (source.foreign() && method.newName().isEmpty()) {
                findings.note(
                        wording.method(method), "is left out: it has the same erasure as " + wording.method(other));
            } else {
                findings.add(
                        DiagnosticCode.SA021,
                        positionOfName(method),
                        wording.method(method),
                        wording.signature(method, draft.name()),
                        wording.method(other));
            }
        }
    }

    /** It would override a method of {@code Object} with another result. */
    record ResultOfObjectsMethod(DraftedMethod draft) implements Obstacle {

        @Override
        public void report(ScannedSource source, Wording wording, Findings findings) {
            ScannedMethod method = draft.method();
            if (source.foreign()) {
                findings.note(
                        wording.signature(method, method.name()),
                        "is left out: its result does not fit Object's method of that name");
            } else {
                findings.add(
                        DiagnosticCode.SA025,
                        MethodSelection.positionOf(source, method),
                        wording.method(method),
                        draft.name(),
                        Wording.type(ObjectClash.result(draft)),
                        draft.name() + "It");
            }
        }
    }

    /** It would be the same as a factory of the views. */
    record SameAsFactory(DraftedMethod draft, String factory) implements Obstacle {

        @Override
        public void report(ScannedSource source, Wording wording, Findings findings) {
            ScannedMethod method = draft.method();
            if (source.foreign()) {
                findings.note(
                        wording.signature(method, method.name()),
                        "is left out: it clashes with the factory " + factory);
            } else {
                findings.add(
                        DiagnosticCode.SA022,
                        MethodSelection.positionOf(source, method),
                        wording.method(method),
                        factory,
                        draft.name() + "It");
            }
        }
    }

    /** At the option that names a method, or else at the method. */
    private static Position positionOfName(ScannedMethod method) {
        return method.newName()
                .map(name -> Position.of(
                        name.options().carrier(),
                        name.options().mirror(),
                        name.at().at()))
                .orElseGet(() -> Position.of(method.element()));
    }
}
