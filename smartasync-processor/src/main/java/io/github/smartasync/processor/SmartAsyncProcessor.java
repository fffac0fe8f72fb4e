package io.github.smartasync.processor;

import static java.util.Objects.requireNonNull;

import com.google.auto.service.AutoService;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Generates the views of annotated sources. This is what the compiler finds and calls; {@link Rounds} does the work. */
@AutoService(Processor.class)
public final class SmartAsyncProcessor extends AbstractProcessor {

    private final Step.Factory factory;
    private @Nullable Rounds rounds;

    /** What the compiler calls. */
    public SmartAsyncProcessor() {
        this(SourceStep::new);
    }

    SmartAsyncProcessor(Step.Factory factory) {
        this.factory = factory;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Rounds.ANNOTATIONS;
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
        rounds = new Rounds(environment, factory);
    }

    /** Claims our annotations, which mean nothing to others: javac's lint warns of annotations that nobody claims. */
    @Override
    @SuppressWarnings("DoNotClaimAnnotations")
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        requireNonNull(rounds).next(round);
        return annotations.stream()
                .allMatch(type ->
                        Rounds.ANNOTATIONS.contains(type.getQualifiedName().toString()));
    }
}
