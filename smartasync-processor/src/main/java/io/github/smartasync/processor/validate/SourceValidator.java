package io.github.smartasync.processor.validate;

import static java.util.Objects.requireNonNull;

import io.github.smartasync.processor.assemble.ModelAssembler;
import io.github.smartasync.processor.bean.BeanContainers;
import io.github.smartasync.processor.diagnostic.DiagnosticCode;
import io.github.smartasync.processor.diagnostic.Finding;
import io.github.smartasync.processor.diagnostic.Findings;
import io.github.smartasync.processor.diagnostic.Position;
import io.github.smartasync.processor.diagnostic.Validated;
import io.github.smartasync.processor.draft.DraftedMethod;
import io.github.smartasync.processor.draft.Drafts;
import io.github.smartasync.processor.draft.IdleOptions;
import io.github.smartasync.processor.draft.MethodDrafts;
import io.github.smartasync.processor.draft.TakenNames;
import io.github.smartasync.processor.draft.ViewNaming;
import io.github.smartasync.processor.extend.CloseableView;
import io.github.smartasync.processor.extend.ExtendedInterfaces;
import io.github.smartasync.processor.extend.Extensions;
import io.github.smartasync.processor.extend.MixinMethods;
import io.github.smartasync.processor.extend.Overriding;
import io.github.smartasync.processor.extend.SupertypeViews;
import io.github.smartasync.processor.extend.TranslatorRule;
import io.github.smartasync.processor.extend.Translators;
import io.github.smartasync.processor.javac.Javac;
import io.github.smartasync.processor.model.BeanContainer;
import io.github.smartasync.processor.model.SourceModel;
import io.github.smartasync.processor.model.ViewNames;
import io.github.smartasync.processor.rule.ArtifactRule;
import io.github.smartasync.processor.rule.ConversionRule;
import io.github.smartasync.processor.rule.ExecutorRule;
import io.github.smartasync.processor.rule.FailsWith;
import io.github.smartasync.processor.rule.FailsWithRule;
import io.github.smartasync.processor.rule.MarksRule;
import io.github.smartasync.processor.rule.MisplacedMethodRule;
import io.github.smartasync.processor.rule.MissingSupertypeRule;
import io.github.smartasync.processor.rule.OptionPlacementRule;
import io.github.smartasync.processor.rule.RuntimeRule;
import io.github.smartasync.processor.rule.SelectorRule;
import io.github.smartasync.processor.rule.SourceKindRule;
import io.github.smartasync.processor.rule.SourceRule;
import io.github.smartasync.processor.rule.StreamOptionsRule;
import io.github.smartasync.processor.rule.TimeoutRule;
import io.github.smartasync.processor.rule.ViewNameRule;
import io.github.smartasync.processor.rule.ViewsRule;
import io.github.smartasync.processor.rule.Wording;
import io.github.smartasync.processor.scan.Compilation;
import io.github.smartasync.processor.scan.ScannedSource;
import io.github.smartasync.processor.types.Visibility;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Judges a source: what its views can have, what is left out, and why. One validator serves one round. */
public final class SourceValidator {

    private final Elements elements;
    private final Types types;
    private final Compilation compilation;
    private final List<SourceRule> conditions;
    private final ArtifactRule artifacts;
    private final List<SourceRule> rules;
    private final TakenNames taken;
    private final Javac javac;
    private final BeanContainers containers;
    private final MethodDrafts drafts;
    private final IdleOptions idleOptions;
    private final ExtendedInterfaces extendedInterfaces;
    private final SupertypeViews supertypeViews;
    private final MixinMethods mixinMethods;
    private final CloseableView closeableView;
    private final ModelAssembler assembler;
    private final IdentityHashMap<ScannedSource, Claim> claims = new IdentityHashMap<>();

    /** The names that the views of a source have, if it can have views, and what was found on the way. */
    private record Claim(Optional<ViewNames> names, Findings findings) {}

    public SourceValidator(
            Elements elements,
            Types types,
            Compilation compilation,
            TakenNames taken,
            Javac javac,
            BeanContainers containers) {
        this.compilation = compilation;
        this.elements = elements;
        this.types = types;
        FailsWith failsWith = new FailsWith(elements, types);
        Translators translators = new Translators(elements, failsWith);
        Overriding overriding = new Overriding(types, failsWith);
        SourceKindRule kind = new SourceKindRule(elements);
        this.conditions = List.of(kind, new RuntimeRule(elements), new MissingSupertypeRule());
        this.artifacts = new ArtifactRule(elements);
        this.rules = List.of(
                artifacts,
                new OptionPlacementRule(),
                new ViewsRule(),
                new TimeoutRule(),
                new ExecutorRule(),
                new FailsWithRule(failsWith, types),
                new TranslatorRule(translators),
                new StreamOptionsRule(types),
                new ConversionRule(types),
                new SelectorRule(types),
                new MarksRule(types),
                new MisplacedMethodRule(types),
                new ViewNameRule());
        this.taken = taken;
        this.javac = javac;
        this.containers = containers;
        this.idleOptions = new IdleOptions(types);
        this.drafts = new MethodDrafts(elements, types, compilation, taken, failsWith);
        this.extendedInterfaces = new ExtendedInterfaces(elements, types, failsWith, overriding);
        this.supertypeViews = new SupertypeViews(elements, types, drafts, taken, overriding, kind);
        this.mixinMethods = new MixinMethods(elements, types, drafts, taken);
        this.closeableView = new CloseableView(elements, types);
        this.assembler = new ModelAssembler(elements, types, translators);
    }

    /** Takes the names of the views of a source. The views of others name them, so all are taken before any is drafted. */
    public void claim(ScannedSource source) {
        Findings findings = new Findings();
        Optional<ViewNames> names = isRefusedByTheCompiler(source) ? Optional.empty() : possibleNames(source, findings);
        taken.refuse(source.named(), ViewNaming.names(source));
        claims.put(source, new Claim(names.flatMap(wanted -> taken.claim(source, wanted, findings)), findings));
    }

    /** The model of a source whose names are taken, with all that was found on the way. */
    public Validated<SourceModel> validate(ScannedSource source) {
        Claim claim = requireNonNull(claims.get(source));
        Findings findings = claim.findings();
        Optional<SourceModel> model = claim.names().map(names -> model(source, names, findings));
        List<Finding> all = findings.hasErrors() && compilation.isBroken(source.element())
                ? List.of()
                : findings.all(SourceKindRule.carrier(source), Wording.simpleName(source.element())).stream()
                        .map(finding -> source.isOneOfSeveral() ? finding.about(request(source)) : finding)
                        .toList();
        return model.<Validated<SourceModel>>map(complete -> new Validated.Accepted<>(complete, all))
                .orElseGet(() -> new Validated.Rejected<>(all));
    }

    private static String request(ScannedSource source) {
        return "@SmartAsyncFor(" + Wording.simpleName(source.element()) + ".class)";
    }

    private boolean isRefusedByTheCompiler(ScannedSource source) {
        // ECJ goes on after a syntax error, and what it then takes for an annotation type may be none.
        boolean broken = !source.shown() && source.element().getKind() == ElementKind.ANNOTATION_TYPE;
        return broken
                || (source.foreign()
                        && new Visibility(elements, source.home()).isRefused(source.element(), source.carrier()));
    }

    private Optional<ViewNames> possibleNames(ScannedSource source, Findings findings) {
        conditions.forEach(rule -> rule.check(source, findings));
        if (findings.hasErrors()) {
            return Optional.empty();
        }
        rules.forEach(rule -> rule.check(source, findings));
        return Optional.of(ViewNaming.names(source.named(), ViewsRule.possible(source, artifacts.visible(source))));
    }

    private SourceModel model(ScannedSource source, ViewNames names, Findings findings) {
        Drafts drafted = drafts.of(source, names);
        drafted.report(source, types, findings);
        idleOptions.report(source, names, drafted.methods(), findings);
        if (!source.foreign() && javac.isAuxiliary(source.element())) {
            findings.add(DiagnosticCode.SA064, Position.of(source.element()), names.sourceName());
        }
        List<DraftedMethod> found = drafted.methods();
        if (found.isEmpty() && source.isComplete() && !findings.hasErrors()) {
            findings.add(
                    DiagnosticCode.SA003,
                    SourceKindRule.carrier(source),
                    names.sourceName(),
                    source.foreign() ? "Name its static methods in \"statics\"" : "Make a method public");
        }
        Extensions extensions = new Extensions();
        mixinMethods.extend(source, names, found, extensions, findings);
        List<DraftedMethod> methods = extendedInterfaces.extend(source, names, found, extensions, findings);
        supertypeViews.extend(source, names, methods, extensions, findings);
        closeableView.extend(source, names, methods, extensions);
        Optional<BeanContainer> beans =
                containers.of(source, findings).filter(container -> taken.claimBeans(source, names, findings));
        return assembler.assemble(source, names, beans, methods, extensions);
    }
}
