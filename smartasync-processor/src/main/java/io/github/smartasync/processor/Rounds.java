package io.github.smartasync.processor;

import io.github.smartasync.processor.diagnostic.DiagnosticCode;
import io.github.smartasync.processor.diagnostic.Finding;
import io.github.smartasync.processor.diagnostic.FindingPrinter;
import io.github.smartasync.processor.diagnostic.Position;
import io.github.smartasync.processor.javac.Javac;
import io.github.smartasync.processor.scan.AnnotationReader;
import io.github.smartasync.processor.scan.Compilation;
import io.github.smartasync.processor.scan.ElementScanner;
import io.github.smartasync.processor.scan.ScannedElement;
import io.github.smartasync.processor.scan.ScannedSource;
import io.github.smartasync.processor.types.Enclosing;
import io.github.smartasync.processor.validate.LateTypes;
import io.github.smartasync.processor.validate.LateTypes.Known;
import io.github.smartasync.processor.write.SourceWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The rounds of one compilation. An element that names types which are not there yet waits for the rounds in which other
 * processors may generate them; when nothing more is to be expected, its views are generated without what is missing,
 * and after the last round it is told what came too late.
 */
final class Rounds {

    static final Set<String> ANNOTATIONS = Set.of(
            AnnotationReader.SMART_ASYNC,
            AnnotationReader.DIRECT,
            AnnotationReader.SKIP,
            AnnotationReader.SMART_ASYNC_FOR,
            AnnotationReader.SMART_ASYNC_FOR_ALL,
            AnnotationReader.SMART_ASYNC_PAIR,
            AnnotationReader.SMART_ASYNC_PAIR_ALL,
            AnnotationReader.GENERATED_VIEW);

    /**
     * How many rounds nobody else generates anything before that is taken for the end. javac does not ask a processor of
     * {@code *} that stands behind ours while all annotations are claimed. It then has its first round beside our marker.
     */
    private static final int PATIENCE = 2;

    private final Elements elements;
    private final Compilation compilation;
    private final Types types;
    private final Step step;
    private final Javac javac;
    private final LateTypes lateTypes;
    private final RoundMarker marker;
    private final FindingPrinter printer;
    private final SourceVersion release;
    private final Set<SourceName> waiting = new TreeSet<>();
    private final Map<SourceName, List<Known>> incomplete = new TreeMap<>();
    private ElementScanner scanner;
    private int roundsInVain;
    private boolean isFirst = true;
    private boolean hasRefusedRelease;

    Rounds(ProcessingEnvironment environment, Step.Factory factory) {
        ProcessorOptions options = ProcessorOptions.of(environment.getOptions());
        SourceWriter writer = new SourceWriter(environment.getFiler(), environment.getElementUtils());
        this.elements = environment.getElementUtils();
        this.compilation = new Compilation(environment.getTypeUtils());
        this.types = environment.getTypeUtils();
        this.scanner = new ElementScanner(elements, types, compilation);
        this.lateTypes = new LateTypes(environment.getTypeUtils());
        this.javac = Javac.of(environment);
        this.marker = new RoundMarker(elements, writer);
        this.printer = new FindingPrinter(environment.getMessager(), javac, options.notes());
        this.release = environment.getSourceVersion();
        this.step = factory.create(environment, compilation, writer, printer);
    }

    void next(RoundEnvironment round) {
        compilation.add(round.getRootElements());
        scanner = new ElementScanner(elements, types, compilation);
        step.beginRound();
        collect(round);
        if (round.processingOver() && round.errorRaised()) {
            // The errors have cut the rounds short: what is still missing says nothing about the sources that wait.
            waiting.clear();
        }
        roundsInVain = !isFirst && nobodyElseGenerates(round) ? roundsInVain + 1 : 0;
        boolean inVain = round.processingOver() || roundsInVain >= PATIENCE;
        isFirst = false;
        List<SourceName> ready = List.copyOf(waiting);
        waiting.clear();
        Map<SourceName, ScannedElement> claimed = new TreeMap<>();
        ready.forEach(source -> on(source, element -> claim(source, element, inVain, claimed)));
        claimed.forEach((source, scanned) -> on(source, element -> step.generate(scanned)));
        if (round.processingOver()) {
            incomplete.forEach((source, then) -> on(source, element -> review(element, then)));
        } else {
            waiting.stream().limit(1).forEach(source -> on(source, marker::keepRoundsGoing));
        }
    }

    private void collect(RoundEnvironment round) {
        TypeElement[] annotations = ANNOTATIONS.stream()
                .map(elements::getTypeElement)
                .filter(Objects::nonNull)
                .toArray(TypeElement[]::new);
        for (Element element : round.getElementsAnnotatedWithAny(annotations)) { // javac looks at everything once
            collect(element instanceof ExecutableElement method ? Enclosing.type(method) : (QualifiedNameable) element);
        }
    }

    private void collect(QualifiedNameable source) {
        SourceName name = SourceName.of(source, elements);
        if (name.fetch(elements) == null && isInsideCompactFile(source)) {
            printer.print(Finding.of(DiagnosticCode.SA058, Position.of(source), source.getSimpleName()));
        } else {
            waiting.add(name);
        }
    }

    /** The class of such a file is final, in the unnamed package, and not found by its name. */
    private boolean isInsideCompactFile(Element source) {
        if (source.getEnclosingElement() instanceof TypeElement outer) {
            return isInsideCompactFile(outer)
                    || (outer.getModifiers().contains(Modifier.FINAL)
                            && outer.getEnclosingElement() instanceof PackageElement home
                            && home.isUnnamed()
                            && elements.getTypeElement(outer.getQualifiedName()) == null);
        }
        return false;
    }

    /** What others generate comes in the round after the one that made them do so. */
    private static boolean nobodyElseGenerates(RoundEnvironment round) {
        return round.getRootElements().stream()
                .allMatch(root -> AnnotationReader.find(root, AnnotationReader.GENERATED_VIEW)
                        .isPresent());
    }

    /** Takes the names of what the element asks for, unless it waits for the next round. */
    private void claim(SourceName source, Element element, boolean inVain, Map<SourceName, ScannedElement> claimed) {
        if (release.compareTo(SourceVersion.RELEASE_17) < 0) {
            refuseRelease(element);
        }
        ScannedElement scanned = scanner.scan(element);
        if (!scanned.complete() && !inVain && !hasMisfits(scanned)) {
            waiting.add(source);
            return;
        }
        if (!scanned.complete()) {
            incomplete.put(source, scanned.sources().stream().map(Known::of).toList());
        }
        step.claim(scanned);
        claimed.put(source, scanned);
    }

    /** One message for all sources. The views are generated all the same, so that the compiler misses none. */
    private void refuseRelease(Element element) {
        if (!hasRefusedRelease) {
            hasRefusedRelease = true;
            printer.print(Finding.of(
                    DiagnosticCode.SA057, Position.of(element), release.name().substring("RELEASE_".length())));
        }
    }

    /** Whether an option has a literal of a wrong type. javac, which says so, has no further round. */
    private boolean hasMisfits(ScannedElement scanned) {
        return scanned.sources().stream()
                .flatMap(source -> source.options().stream())
                .anyMatch(options -> !options.resolved() && javac.hasMisfits(options.carrier(), options.mirror()));
    }

    /** Says what came too late to be in the views of an element. */
    private void review(Element element, List<Known> then) {
        List<ScannedSource> now = scanner.scan(element).sources();
        for (int i = 0; i < Math.min(then.size(), now.size()); i++) {
            lateTypes.findings(then.get(i), now.get(i)).forEach(printer::print);
        }
    }

    /** Whatever goes wrong with one element is one message, and the others go on. */
    private void on(SourceName source, Consumer<Element> action) {
        Element element = source.fetch(elements);
        if (element != null) {
            try {
                action.accept(element);
            } catch (RuntimeException | Error failure) {
                printer.print(Crash.finding(element, failure));
            }
        }
    }
}
