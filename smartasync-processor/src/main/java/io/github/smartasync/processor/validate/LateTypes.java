package io.github.smartasync.processor.validate;

import io.github.smartasync.processor.diagnostic.DiagnosticCode;
import io.github.smartasync.processor.diagnostic.Finding;
import io.github.smartasync.processor.diagnostic.Findings;
import io.github.smartasync.processor.draft.MethodSelection;
import io.github.smartasync.processor.rule.SourceKindRule;
import io.github.smartasync.processor.rule.Wording;
import io.github.smartasync.processor.scan.AnnotationReader;
import io.github.smartasync.processor.scan.ScannedMethod;
import io.github.smartasync.processor.scan.ScannedSource;
import io.github.smartasync.processor.types.Mentions;
import java.util.Collection;
import java.util.List;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Finds types that were unknown when the views of a source were generated, and are known now: they are generated
 * because of these views, or are one of them. Types that never become known are the compiler's to report.
 */
public final class LateTypes {

    private final Types types;
    private final Wording wording;

    /** What was known of a source at one time: its supertypes, its options, the signatures of its methods in order. */
    public record Known(boolean hierarchy, boolean options, List<Boolean> methods) {

        public Known {
            methods = List.copyOf(methods);
        }

        public static Known of(ScannedSource source) {
            return new Known(
                    source.hierarchyResolved(),
                    source.options().filter(options -> !options.resolved()).isEmpty(),
                    source.methods().stream().map(ScannedMethod::resolved).toList());
        }
    }

    public LateTypes(Types types) {
        this.types = types;
        this.wording = new Wording(types);
    }

    /** Findings about a source, given what was known of it when its views were generated. */
    public List<Finding> findings(Known then, ScannedSource source) {
        Findings findings = new Findings();
        String name = Wording.simpleName(source.element());
        Known now = Known.of(source);
        boolean sameSupertypes = now.hierarchy() == then.hierarchy();
        if (!sameSupertypes || now.options() != then.options()) {
            findings.add(
                    DiagnosticCode.SA017,
                    SourceKindRule.carrier(source),
                    name,
                    named(types.directSupertypes(source.type())),
                    name,
                    "Remove it from the declaration, or from the annotation");
        }
        if (sameSupertypes && now.methods().size() == then.methods().size()) {
            for (int i = 0; i < source.methods().size(); i++) {
                ScannedMethod method = source.methods().get(i);
                if (method.resolved() && !then.methods().get(i) && !method.skipped()) {
                    findings.add(
                            DiagnosticCode.SA017,
                            MethodSelection.positionOf(source, method),
                            wording.method(method),
                            named(method.signature()),
                            name,
                            "Mark the method @SmartAsync.Skip");
                }
            }
        }
        return findings.all(SourceKindRule.carrier(source), name);
    }

    /** A view among the mentioned types, or a type that most likely came with one. */
    private String named(Collection<? extends TypeMirror> mentioned) {
        return Mentions.in(mentioned).stream()
                .filter(DeclaredType.class::isInstance)
                .filter(type -> AnnotationReader.find(
                                ((DeclaredType) type).asElement(), AnnotationReader.GENERATED_VIEW)
                        .isPresent())
                .findFirst()
                .map(Wording::type)
                .orElse("a type");
    }
}
