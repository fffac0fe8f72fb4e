package io.github.smartasync.processor.draft;

import io.github.smartasync.processor.model.ViewNames;
import io.github.smartasync.processor.rule.FailsWith;
import io.github.smartasync.processor.scan.Compilation;
import io.github.smartasync.processor.scan.ScannedMethod;
import io.github.smartasync.processor.scan.ScannedSource;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Makes the methods of views from those of a source: selects them, names them, and leaves out what clashes. */
public final class MethodDrafts {

    private final MethodSelection selection;
    private final MethodNaming naming;
    private final ObjectClash objectClash;
    private final FactoryClash factoryClash;

    public MethodDrafts(
            Elements elements, Types types, Compilation compilation, TakenNames taken, FailsWith failsWith) {
        this.selection = new MethodSelection(elements, types, failsWith, new SubClients(elements, compilation, taken));
        this.naming = new MethodNaming(types);
        this.objectClash = new ObjectClash(types);
        this.factoryClash = new FactoryClash(types);
    }

    public Drafts of(ScannedSource source, ViewNames names) {
        List<Obstacle> obstacles = new ArrayList<>();
        List<ScannedMethod> leftOut = new ArrayList<>();
        List<DraftedMethod> selected = selection.select(source, names, leftOut, obstacles);
        List<DraftedMethod> named = naming.name(source, selected, leftOut, obstacles);
        List<DraftedMethod> implementable = objectClash.without(named, obstacles);
        return new Drafts(factoryClash.without(source, names, implementable, obstacles), obstacles);
    }
}
