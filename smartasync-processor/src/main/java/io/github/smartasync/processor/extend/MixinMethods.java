package io.github.smartasync.processor.extend;

import com.palantir.javapoet.ClassName;
import io.github.smartasync.processor.diagnostic.DiagnosticCode;
import io.github.smartasync.processor.diagnostic.Findings;
import io.github.smartasync.processor.draft.DraftedMethod;
import io.github.smartasync.processor.draft.MethodDrafts;
import io.github.smartasync.processor.draft.MethodSelection;
import io.github.smartasync.processor.draft.Signatures;
import io.github.smartasync.processor.draft.TakenNames;
import io.github.smartasync.processor.draft.ViewNaming;
import io.github.smartasync.processor.model.ViewKind;
import io.github.smartasync.processor.model.ViewNames;
import io.github.smartasync.processor.rule.SourceKindRule;
import io.github.smartasync.processor.rule.Wording;
import io.github.smartasync.processor.scan.ScannedMethod;
import io.github.smartasync.processor.scan.ScannedSource;
import io.github.smartasync.processor.scan.ScannedSource.ScannedSupertype;
import io.github.smartasync.processor.types.SupertypeNames;
import io.github.smartasync.processor.types.TypeNames;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What the mixins of an interface extend, and which methods they leave out: what a supertype's mixin has already, and what
 * would be a method of the interface itself.
 */
public final class MixinMethods {

    private final Types types;
    private final MethodDrafts drafts;
    private final Signatures signatures;
    private final Wording wording;
    private final ExistingViews existing;

    public MixinMethods(Elements elements, Types types, MethodDrafts drafts, TakenNames taken) {
        this.types = types;
        this.drafts = drafts;
        this.signatures = new Signatures(types);
        this.wording = new Wording(types);
        this.existing = new ExistingViews(elements, taken);
    }

    /** Lets each mixin extend the source, unless the source extends it, and the mixins of the source's supertypes. */
    public void extend(
            ScannedSource source,
            ViewNames names,
            List<DraftedMethod> methods,
            Extensions extensions,
            Findings findings) {
        for (ViewKind mixin : names.kinds()) {
            if (mixin.isMixin()) {
                if (!source.mixins().contains(mixin)) {
                    extensions.extendSource(mixin);
                }
                source.supertypes().forEach(supertype -> inherit(mixin, source, supertype, methods, extensions));
                if (methods.stream().noneMatch(draft -> mixin.has(draft.treatment())) && source.isComplete()) {
                    findings.add(
                            DiagnosticCode.SA082,
                            SourceKindRule.position(source),
                            names.view(mixin).orElseThrow().simpleName(),
                            names.sourceName(),
                            mixin.blocks()
                                    ? "async method without a blocking one"
                                    : "blocking method without an async one",
                            mixin);
                }
                refuse(mixin, source, names, methods, extensions, findings);
            }
        }
    }

    private void inherit(
            ViewKind mixin,
            ScannedSource source,
            ScannedSupertype supertype,
            List<DraftedMethod> methods,
            Extensions extensions) {
        ScannedSource base = supertype.source();
        ViewNames baseNames = ViewNaming.names(base);
        ClassName theirs = baseNames.view(mixin).orElse(null);
        if (theirs == null || !existing.exists(mixin, theirs, supertype, source)) {
            return;
        }
        Set<String> inherited = drafts.of(base, baseNames).methods().stream()
                .filter(draft -> mixin.has(draft.treatment()))
                .map(draft -> signatures.key(draft.method(), draft.name()))
                .collect(Collectors.toSet());
        new SupertypeNames(types)
                .inside(base.element(), source.element(), TypeNames.plain())
                .ifPresent(arguments -> {
                    extensions.add(mixin, ExistingViews.parameterized(theirs, base, arguments));
                    methods.stream()
                            .filter(draft -> inherited.contains(signatures.key(draft.method(), draft.name())))
                            .forEach(draft ->
                                    extensions.leaveOut(mixin, draft.method().element()));
                });
    }

    private void refuse(
            ViewKind mixin,
            ScannedSource source,
            ViewNames names,
            List<DraftedMethod> methods,
            Extensions extensions,
            Findings findings) {
        Set<String> taken = source.methods().stream()
                .map(method -> signatures.key(method, method.name()))
                .collect(Collectors.toSet());
        for (DraftedMethod draft : methods) {
            ScannedMethod method = draft.method();
            String name = mixin.name(draft.name(), method.name());
            if (mixin.has(draft.treatment()) && !method.isStatic() && taken.contains(signatures.key(method, name))) {
                extensions.leaveOut(mixin, method.element());
                String called = names.view(mixin).orElseThrow().simpleName();
                if (source.foreign()) {
                    findings.note(
                            wording.signature(method, method.name()),
                            "is left out of " + called + ": the type itself has " + wording.signature(method, name));
                } else {
                    findings.add(
                            DiagnosticCode.SA081,
                            MethodSelection.positionOf(source, method),
                            wording.method(method),
                            called,
                            wording.signature(method, name),
                            mixin.blocks() ? name + "Blocking" : name);
                }
            }
        }
    }
}
