package io.github.smartasync.processor.draft;

import io.github.smartasync.processor.diagnostic.DiagnosticCode;
import io.github.smartasync.processor.diagnostic.Findings;
import io.github.smartasync.processor.diagnostic.Place;
import io.github.smartasync.processor.model.SourceCall.Treatment;
import io.github.smartasync.processor.rule.FailsWith;
import io.github.smartasync.processor.rule.Wording;
import io.github.smartasync.processor.scan.ReactiveTypes;
import io.github.smartasync.processor.scan.ScannedMethod;
import io.github.smartasync.processor.scan.ScannedSource;
import io.github.smartasync.processor.types.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Tells the methods that views can have from those that they cannot, and how each is treated. */
public final class MethodSelection {

    private final Wording wording;
    private final ReactiveTypes reactive;
    private final MethodNaming naming;
    private final FailsWith failsWith;
    private final Elements elements;

    MethodSelection(Elements elements, Types types, FailsWith failsWith) {
        this.elements = elements;
        this.wording = new Wording(types);
        this.reactive = new ReactiveTypes(elements, types);
        this.naming = new MethodNaming(types);
        this.failsWith = failsWith;
    }

    /**
     * The methods that can be in the views, under the names that they declare or that are written.
     *
     * @param leftOut takes those that cannot, through no mistake of the source
     */
    List<DraftedMethod> select(ScannedSource source, List<ScannedMethod> leftOut, Findings findings) {
        Visibility visibility = new Visibility(elements, source.home());
        List<DraftedMethod> drafts = new ArrayList<>();
        for (ScannedMethod method : source.methods()) {
            if (!method.skipped()) {
                draft(source, method, visibility, leftOut, findings).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    private Optional<DraftedMethod> draft(
            ScannedSource source,
            ScannedMethod method,
            Visibility visibility,
            List<ScannedMethod> leftOut,
            Findings findings) {
        if (!method.resolved()) {
            // The compiler itself reports what is missing from a file that it compiles.
            if (!method.compiled()) {
                leftOut.add(method);
                findings.note(
                        wording.signature(method, method.name()),
                        "is left out: it names a class that is not on the class path");
            }
            return Optional.empty();
        }
        if (!SourceVersion.isName(method.name())) {
            leftOut.add(method);
            findings.note(wording.signature(method, method.name()), "is left out: its name cannot be written in Java");
            return Optional.empty();
        }
        Optional<TypeElement> hidden = visibility.hidden(method.signature());
        if (hidden.isPresent()) {
            if (method.compiled() && !source.foreign()) {
                findings.add(
                        DiagnosticCode.SA016,
                        placeOf(source, method),
                        wording.method(method),
                        hidden.get().getQualifiedName());
            } else {
                leftOut.add(method);
                findings.note(
                        wording.signature(method, method.name()),
                        "is left out: it names " + hidden.get().getQualifiedName() + ", which package "
                                + source.home().getQualifiedName() + " cannot see");
            }
            return Optional.empty();
        }
        return treated(source, method, findings);
    }

    private Optional<DraftedMethod> treated(ScannedSource source, ScannedMethod method, Findings findings) {
        String name = naming.explicit(method, findings).orElse(method.name());
        if (method.directed()) {
            return Optional.of(new DraftedMethod(method, Treatment.DIRECT, name, List.of()));
        }
        if (method.asyncResult().isPresent()) {
            return Optional.of(new DraftedMethod(method, Treatment.ASYNC, name, failsWith.of(source, method)));
        }
        if (!reactive.include(method.result())) {
            return Optional.of(new DraftedMethod(method, Treatment.BLOCKING, name, List.of()));
        }
        if (source.foreign()) {
            return Optional.of(new DraftedMethod(method, Treatment.DIRECT, name, List.of()));
        }
        findings.add(
                DiagnosticCode.SA015, placeOf(source, method), wording.method(method), wording.type(method.result()));
        return Optional.empty();
    }

    /** Where a message on a method points; an inherited one may stand in a class file, where none can point. */
    public static Place placeOf(ScannedSource source, ScannedMethod method) {
        return Place.of(method.declaredHere() ? method.element() : source.carrier());
    }
}
