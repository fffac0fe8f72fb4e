package io.github.smartasync.processor.rule;

import io.github.smartasync.processor.diagnostic.DiagnosticCode;
import io.github.smartasync.processor.diagnostic.Findings;
import io.github.smartasync.processor.model.ViewKind;
import io.github.smartasync.processor.model.ViewKind.Artifact;
import io.github.smartasync.processor.scan.ScannedSource;
import io.github.smartasync.processor.types.NamedTypes;
import java.util.EnumSet;
import java.util.Set;
import javax.lang.model.util.Elements;

/** Checks that generated code can see the libraries that some kinds of views need. */
public final class ArtifactRule implements SourceRule {

    private final Elements elements;

    public ArtifactRule(Elements elements) {
        this.elements = elements;
    }

    @Override
    public void check(ScannedSource source, Findings findings) {
        for (ViewKind kind : WrittenOptions.kinds(source)) {
            kind.artifact()
                    .filter(artifact -> !isVisible(artifact, source))
                    .ifPresent(artifact -> findings.add(
                            DiagnosticCode.SA056,
                            SourceKindRule.carrier(source),
                            kind.suffix(),
                            Wording.simpleName(source.element()),
                            artifact.name(),
                            artifact.packageName()));
        }
    }

    /** The kinds of views that are asked for, without those whose library is missing. */
    public Set<ViewKind> visible(ScannedSource source) {
        Set<ViewKind> kinds = EnumSet.copyOf(WrittenOptions.kinds(source));
        kinds.removeIf(kind ->
                kind.artifact().filter(artifact -> !isVisible(artifact, source)).isPresent());
        return kinds;
    }

    private boolean isVisible(Artifact artifact, ScannedSource source) {
        return NamedTypes.find(artifact.callOf(artifact.one()).canonicalName(), source.home(), elements)
                .isPresent();
    }
}
