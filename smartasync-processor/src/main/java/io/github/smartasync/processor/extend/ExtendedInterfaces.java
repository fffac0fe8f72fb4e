package io.github.smartasync.processor.extend;

import io.github.smartasync.processor.diagnostic.DiagnosticCode;
import io.github.smartasync.processor.diagnostic.Findings;
import io.github.smartasync.processor.draft.DraftedMethod;
import io.github.smartasync.processor.model.Superclass;
import io.github.smartasync.processor.model.ViewKind;
import io.github.smartasync.processor.model.ViewNames;
import io.github.smartasync.processor.rule.FailsWith;
import io.github.smartasync.processor.rule.Wording;
import io.github.smartasync.processor.scan.Deprecations;
import io.github.smartasync.processor.scan.ScannedMethod;
import io.github.smartasync.processor.scan.ScannedSource;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** {@code syncExtends} and its like: interfaces whose abstract methods all have a match in the view. */
public final class ExtendedInterfaces {

    private final Elements elements;
    private final Types types;
    private final InterfaceMatcher matcher;

    public ExtendedInterfaces(Elements elements, Types types, FailsWith failsWith, Overriding overriding) {
        this.elements = elements;
        this.types = types;
        this.matcher = new InterfaceMatcher(elements, types, failsWith, overriding);
    }

    /** Lets the views extend what is asked for; the methods are those given, with the exceptions that this adds. */
    public List<DraftedMethod> extend(
            ScannedSource source,
            ViewNames names,
            List<DraftedMethod> drafts,
            Extensions extensions,
            Findings findings) {
        List<DraftedMethod> extended = drafts;
        for (ViewKind kind : ViewKind.values()) {
            Optional<AskedInterface> asked = AskedInterface.of(kind, source, names, elements, types, findings);
            if (asked.isPresent()) {
                InterfaceMatch match = matcher.match(
                        kind, asked.get().target(), members(asked.get().kind(), source, extended, extensions));
                if (isKnown(asked.get()) && match.missing().isEmpty()) {
                    add(source, asked.get(), match, extensions);
                    extended = match.in(extended);
                } else if (isKnown(asked.get()) && source.isComplete()) {
                    refuse(asked.get(), match, names, findings);
                }
            }
        }
        return extended;
    }

    private List<ViewMember> members(
            ViewKind kind, ScannedSource source, List<DraftedMethod> drafts, Extensions extensions) {
        return drafts.stream()
                .filter(draft -> !draft.method().isStatic() && kind.has(draft.treatment()))
                .filter(draft -> !extensions.leftOut(draft.method().element()).contains(kind))
                .map(draft -> ViewMember.of(draft, source.element(), elements, types))
                .toList();
    }

    /** Whether the compiler shows all of an interface, and knows all that its methods name. */
    private static boolean isKnown(AskedInterface asked) {
        return asked.target().shown()
                && asked.target().methods().stream().allMatch(method -> method.resolved() || !method.compiled());
    }

    private void add(ScannedSource source, AskedInterface asked, InterfaceMatch match, Extensions extensions) {
        TypeElement target = asked.target().element();
        if (target.getKind() == ElementKind.CLASS) {
            extensions.extendClass(
                    new Superclass(match.extended(), new Superclasses(elements, types).takesSource(target, source)));
        } else {
            extensions.add(asked.kind(), match.extended());
        }
        extensions.addNamed(types.erasure(asked.target().element().asType()));
        match.methods()
                .forEach(pair -> extensions.addOverriding(
                        asked.kind(), pair.after().method().element()));
        match.methods()
                .forEach(pair -> extensions.replace(
                        asked.kind(),
                        pair.after().method().element(),
                        pair.declared().element()));
        match.methods().forEach(pair -> addLint(pair.after().method(), pair.declared(), extensions));
    }

    private void addLint(ScannedMethod mine, ScannedMethod theirs, Extensions extensions) {
        if (Deprecations.is(theirs.element(), elements) && !Deprecations.is(mine.element(), elements)) {
            extensions.addLint(mine.element(), "deprecation");
        }
        if (mine.element().isVarArgs() != theirs.element().isVarArgs()) {
            extensions.addLint(mine.element(), "overrides");
        }
    }

    private static void refuse(AskedInterface asked, InterfaceMatch match, ViewNames names, Findings findings) {
        findings.add(
                DiagnosticCode.SA052,
                asked.position(),
                names.view(asked.kind()).orElseThrow().simpleName(),
                Wording.simpleName(asked.target().element()),
                "\n  " + String.join("\n  ", match.missing()));
    }
}
