package io.github.smartasync.processor.validate;

import io.github.smartasync.processor.diagnostic.Place;
import io.github.smartasync.processor.diagnostic.Verdict;
import io.github.smartasync.processor.model.SourceModel;
import io.github.smartasync.processor.model.ViewNames;
import io.github.smartasync.processor.scan.ScannedMethod;
import io.github.smartasync.processor.scan.ScannedSource;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Judges a source: what its views can have, what is left out, and why. */
public final class SourceValidator {

    private final MethodSelection selection;
    private final MethodNaming naming;
    private final ModelAssembler assembler;

    public SourceValidator(Elements elements, Types types) {
        this.selection = new MethodSelection(elements, types);
        this.naming = new MethodNaming(types);
        this.assembler = new ModelAssembler(elements, types);
    }

    /** The model of a source, with all that was found on the way. */
    public Verdict<SourceModel> validate(ScannedSource source) {
        Findings findings = new Findings();
        ViewNames names = ViewNaming.names(source, findings);
        List<ScannedMethod> leftOut = new ArrayList<>();
        List<Draft> drafts =
                naming.name(source.foreign(), selection.select(source, leftOut, findings), leftOut, findings);
        SourceModel model = assembler.assemble(source, names, drafts, new Extensions(List.of(), List.of()));
        return new Verdict.Accepted<>(model, findings.all(Place.of(source.carrier()), names.sourceName()));
    }
}
