package io.github.smartasync.processor.bean;

import static java.util.stream.Collectors.joining;

import io.github.smartasync.processor.diagnostic.DiagnosticCode;
import io.github.smartasync.processor.diagnostic.Findings;
import io.github.smartasync.processor.diagnostic.Position;
import io.github.smartasync.processor.model.BeanContainer;
import io.github.smartasync.processor.rule.Wording;
import io.github.smartasync.processor.scan.ScannedSource;
import io.github.smartasync.processor.types.MetaAnnotations;
import io.github.smartasync.processor.types.NamedTypes;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Which container's beans the views of a source are to be: the one that the compiler's option names, else the one that
 * the annotations of the source show. Kept for a whole compilation, because what is wrong with the option is said once.
 */
public final class BeanContainers {

    /** The compiler's option. */
    public static final String OPTION = "smartasync.beans";

    /** The value of the option for: no container, whatever the annotations show. */
    static final String NONE = "none";

    private final Elements elements;
    private final Optional<String> option;
    private boolean isRefused;

    /**
     * The containers of one compilation.
     *
     * @param option the value of the compiler's option, if it is set
     */
    public BeanContainers(Elements elements, Optional<String> option) {
        this.elements = elements;
        this.option = option;
    }

    /** The container of a source. If code cannot see what the container needs, there is none. */
    public Optional<BeanContainer> of(ScannedSource source, Findings findings) {
        if (option.isEmpty()) {
            return Stream.of(BeanContainer.values())
                    .filter(container -> isShown(container, source) && isVisible(container, source))
                    .findFirst()
                    .filter(container -> isTaken(container, source, findings));
        }
        if (option.get().equals(NONE)) {
            return Optional.empty();
        }
        Optional<BeanContainer> asked = BeanContainer.named(option.get());
        if (asked.isEmpty()) {
            refuse(source, findings, DiagnosticCode.SA070, option.get(), known());
            return Optional.empty();
        }
        BeanContainer container = asked.get();
        if (!isVisible(container, source)) {
            String name = Wording.simpleName(source.element());
            refuse(source, findings, DiagnosticCode.SA071, container.option(), name, container.artifact());
            return Optional.empty();
        }
        return asked.filter(it -> isTaken(it, source, findings));
    }

    private boolean isVisible(BeanContainer container, ScannedSource source) {
        return NamedTypes.find(container.neededType(), source.home(), elements).isPresent();
    }

    private static boolean isShown(BeanContainer container, ScannedSource source) {
        return MetaAnnotations.has(source.element(), container.marks())
                || (container.isShownByCarrier() && MetaAnnotations.has(source.carrier(), container.marks()));
    }

    /** Whether a container can make views of the source without being told more. If not, a note says so. */
    private static boolean isTaken(BeanContainer container, ScannedSource source, Findings findings) {
        String reason;
        if (!source.element().getTypeParameters().isEmpty() && !container.takesGenericSources()) {
            reason = "type parameters";
        } else if (isQualified(source) && !container.takesQualifiedSources()) {
            reason = "a qualifier";
        } else {
            return true;
        }
        findings.note(
                "none of them",
                "is a bean (-Asmartasync.beans=" + container.option() + "), because "
                        + Wording.simpleName(source.element()) + " has " + reason + ": declare the beans yourself");
        return false;
    }

    private static boolean isQualified(ScannedSource source) {
        return source.element().getAnnotationMirrors().stream()
                .map(mirror -> (TypeElement) mirror.getAnnotationType().asElement())
                .filter(type -> !type.getQualifiedName().contentEquals("jakarta.inject.Named"))
                .anyMatch(type -> MetaAnnotations.has(type, Set.of("jakarta.inject.Qualifier")));
    }

    /** The option is the same for all sources, so one message at one of them is enough. */
    private void refuse(ScannedSource source, Findings findings, DiagnosticCode code, Object... arguments) {
        if (!isRefused) {
            isRefused = true;
            findings.add(code, Position.of(source.carrier()), arguments);
        }
    }

    private static String known() {
        return Stream.concat(Stream.of(BeanContainer.values()).map(BeanContainer::option), Stream.of(NONE))
                .collect(joining(", "));
    }
}
