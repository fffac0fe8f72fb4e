package io.github.smartasync.processor.draft;

import io.github.smartasync.processor.diagnostic.Findings;
import io.github.smartasync.processor.model.ViewNames;
import io.github.smartasync.processor.rule.FailsWith;
import io.github.smartasync.processor.scan.ScannedMethod;
import io.github.smartasync.processor.scan.ScannedSource;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** From the methods of a source to those of its views: selected, named, and without what clashes. */
public final class MethodDrafts {

    private final MethodSelection selection;
    private final MethodNaming naming;
    private final ObjectClash objectClash;
    private final FactoryClash factoryClash;

    public MethodDrafts(Elements elements, Types types, FailsWith failsWith) {
        this.selection = new MethodSelection(elements, types, failsWith);
        this.naming = new MethodNaming(types);
        this.objectClash = new ObjectClash(types);
        this.factoryClash = new FactoryClash(types);
    }

    public List<DraftedMethod> of(ScannedSource source, ViewNames names, Findings findings) {
        List<ScannedMethod> leftOut = new ArrayList<>();
        List<DraftedMethod> selected = selection.select(source, leftOut, findings);
        List<DraftedMethod> named = naming.name(source, selected, leftOut, findings);
        return factoryClash.without(source, names, objectClash.without(source, named, findings), findings);
    }
}
