package io.github.smartasync.processor.validate;

import io.github.smartasync.processor.diagnostic.DiagnosticCode;
import io.github.smartasync.processor.diagnostic.Place;
import io.github.smartasync.processor.diagnostic.Verdict;
import io.github.smartasync.processor.model.SourceModel;
import io.github.smartasync.processor.model.ViewNames;
import io.github.smartasync.processor.scan.ScannedMethod;
import io.github.smartasync.processor.scan.ScannedSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Judges a source: what its views can have, what is left out, and why. One validator serves one compilation. */
public final class SourceValidator {

    private final List<SourceRule> conditions;
    private final List<SourceRule> rules;
    private final TakenNames taken;
    private final MethodSelection selection;
    private final MethodNaming naming;
    private final ObjectClash objectClash;
    private final FactoryClash factoryClash;
    private final ModelAssembler assembler;

    public SourceValidator(Elements elements, Types types) {
        FailsWith failsWith = new FailsWith(elements, types);
        this.conditions = List.of(new SourceKindRule(elements), new RuntimeRule(elements));
        this.rules = List.of(
                new OptionPlacementRule(),
                new ViewsRule(),
                new TimeoutRule(),
                new ExecutorRule(),
                new FailsWithRule(failsWith, types),
                new SelectorRule(types),
                new MarksRule(types),
                new MisplacedMethodRule(types));
        this.taken = new TakenNames(elements);
        this.selection = new MethodSelection(elements, types, failsWith);
        this.naming = new MethodNaming(types);
        this.objectClash = new ObjectClash(types);
        this.factoryClash = new FactoryClash(types);
        this.assembler = new ModelAssembler(elements, types);
    }

    /** The model of a source, with all that was found on the way. */
    public Verdict<SourceModel> validate(ScannedSource source) {
        Findings findings = new Findings();
        Place place = Place.of(source.carrier());
        String name = Texts.simpleName(source.element());
        conditions.forEach(rule -> rule.check(source, findings));
        if (findings.hasErrors()) {
            return new Verdict.Rejected<>(findings.all(place, name));
        }
        rules.forEach(rule -> rule.check(source, findings));
        Optional<ViewNames> names = taken.claim(source, ViewNaming.names(source, findings), findings);
        if (names.isEmpty()) {
            return new Verdict.Rejected<>(findings.all(place, name));
        }
        List<Draft> drafts = drafts(source, names.get(), findings);
        SourceModel model = assembler.assemble(source, names.get(), drafts, new Extensions(List.of(), List.of()));
        return new Verdict.Accepted<>(model, findings.all(place, name));
    }

    private List<Draft> drafts(ScannedSource source, ViewNames names, Findings findings) {
        List<ScannedMethod> leftOut = new ArrayList<>();
        List<Draft> selected = selection.select(source, leftOut, findings);
        List<Draft> named = naming.name(source, selected, leftOut, findings);
        List<Draft> drafts =
                factoryClash.without(source, names, objectClash.without(source, named, findings), findings);
        boolean nothingLost =
                source.hierarchyResolved() && source.methods().stream().allMatch(ScannedMethod::resolved);
        if (drafts.isEmpty() && nothingLost && !findings.hasErrors()) {
            findings.add(DiagnosticCode.SA003, Place.of(source.carrier()), names.sourceName());
        }
        return drafts;
    }
}
