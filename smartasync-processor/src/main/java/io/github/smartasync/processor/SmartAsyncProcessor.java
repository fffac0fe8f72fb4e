package io.github.smartasync.processor;

import com.google.auto.service.AutoService;
import io.github.smartasync.processor.scan.AnnotationReader;
import io.github.smartasync.processor.scan.Enclosing;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
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

/**
 * Generates the views of annotated sources. A source that names types which are not there yet waits for the rounds in
 * which other processors may generate them.
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
    private final Set<String> compiled = new HashSet<>();
    private final Step.Factory factory;
    private Step step = (element, lastRound) -> true;

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
        step = factory.create(environment, compiled::contains);
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
        Elements elements = processingEnv.getElementUtils();
        for (SourceName name : Set.copyOf(waiting).stream().sorted().toList()) {
            Element source = name.fetch(elements);
            if (source == null || step.run(source, round.processingOver())) {
                waiting.remove(name);
            }
        }
        return annotations.stream()
                .allMatch(type -> ANNOTATIONS.contains(type.getQualifiedName().toString()));
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
