package io.github.smartasync.processor;

import static java.util.Objects.requireNonNull;

import com.google.auto.service.AutoService;
import io.github.smartasync.processor.diagnostic.FindingPrinter;
import io.github.smartasync.processor.scan.AnnotationReader;
import io.github.smartasync.processor.types.Enclosing;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Generates the views of annotated sources. If a source names types that do not exist yet, it waits for later rounds,
 * in which other processors may generate them.
 */
@AutoService(Processor.class)
public final class SmartAsyncProcessor extends AbstractProcessor {

    private static final Set<String> ANNOTATIONS = Set.of(
            AnnotationReader.SMART_ASYNC,
            AnnotationReader.DIRECT,
            AnnotationReader.SKIP,
            AnnotationReader.SMART_ASYNC_FOR,
            AnnotationReader.SMART_ASYNC_FOR_ALL,
            AnnotationReader.GENERATED_VIEW);

    private final Set<SourceName> waiting = new TreeSet<>();
    private final Set<SourceName> done = new TreeSet<>();
    private final Set<String> compiled = new HashSet<>();
    private final Step.Factory factory;
    private int rounds;
    private @Nullable Step step;
    private @Nullable FindingPrinter printer;

    /** What the compiler calls. */
    public SmartAsyncProcessor() {
        this(SourceStep::new);
    }

    SmartAsyncProcessor(Step.Factory factory) {
        this.factory = factory;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return ANNOTATIONS;
    }

    @Override
    public Set<String> getSupportedOptions() {
        return ProcessorOptions.supported();
    }

    /** The latest: what is read and written here is the same in all versions, and an older one would warn. */
    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        ProcessorOptions options = ProcessorOptions.of(environment.getOptions());
        printer = new FindingPrinter(environment.getMessager(), options.notes());
        step = factory.create(environment, printer, compiled::contains);
    }

    /** Claims our annotations, which mean nothing to others: javac's lint warns of annotations that nobody claims. */
    @Override
    @SuppressWarnings("DoNotClaimAnnotations")
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        round.getRootElements().forEach(root -> {
            if (root instanceof TypeElement type) {
                compiled.add(type.getQualifiedName().toString());
            }
        });
        collect(round);
        if (round.processingOver() && round.errorRaised()) {
            // The errors have cut the rounds short: what is still missing says nothing about the sources that wait.
            waiting.clear();
        }
        run(round.processingOver() || (rounds > 0 && nobodyElseGenerates(round)));
        rounds++;
        if (round.processingOver()) {
            each(done, source -> requireNonNull(step).review(source));
        } else {
            each(
                    waiting.stream().limit(1).toList(),
                    source -> requireNonNull(step).keepRoundsGoing(source));
        }
        return annotations.stream()
                .allMatch(type -> ANNOTATIONS.contains(type.getQualifiedName().toString()));
    }

    /** What others generate comes in the round after the one that made them do so. */
    private static boolean nobodyElseGenerates(RoundEnvironment round) {
        return round.getRootElements().stream()
                .allMatch(root -> AnnotationReader.find(root, AnnotationReader.GENERATED_VIEW)
                        .isPresent());
    }

    private void run(boolean inVain) {
        for (SourceName name : List.copyOf(waiting)) {
            boolean[] isDone = {true};
            each(List.of(name), source -> isDone[0] = requireNonNull(step).run(source, inVain));
            if (isDone[0]) {
                waiting.remove(name);
                done.add(name);
            }
        }
    }

    /** Whatever goes wrong with one element is one message, and the others go on. */
    private void each(Collection<SourceName> names, Consumer<Element> action) {
        for (SourceName name : names) {
            Element element = name.fetch(processingEnv.getElementUtils());
            if (element != null) {
                try {
                    action.accept(element);
                } catch (RuntimeException | Error failure) {
                    requireNonNull(printer).print(Crash.finding(element, failure));
                }
            }
        }
    }

    private void collect(RoundEnvironment round) {
        Elements elements = processingEnv.getElementUtils();
        for (String annotation : ANNOTATIONS) {
            TypeElement type = elements.getTypeElement(annotation);
            if (type != null) {
                for (Element element : round.getElementsAnnotatedWith(type)) {
                    QualifiedNameable source = element instanceof ExecutableElement method
                            ? Enclosing.type(method)
                            : (QualifiedNameable) element;
                    waiting.add(SourceName.of(source, elements));
                }
            }
        }
    }
}
