package io.github.smartasync.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * A processor of somebody else that runs beside ours, and does one thing in each of its rounds. It goes first: javac does
 * not go on to a processor of {@code *} when all annotations are claimed.
 */
final class OtherProcessor extends AbstractProcessor {

    private final List<? extends Consumer<ProcessingEnvironment>> rounds;
    private int round;

    private OtherProcessor(List<? extends Consumer<ProcessingEnvironment>> rounds) {
        this.rounds = rounds;
    }

    /** One that does this in its first round. */
    static OtherProcessor doing(Consumer<ProcessingEnvironment> action) {
        return new OtherProcessor(List.of(action));
    }

    /** One that writes these types of the package {@code shop} in its rounds, by their simple names. */
    static OtherProcessor writing(List<Map<String, String>> rounds) {
        return new OtherProcessor(rounds.stream().map(OtherProcessor::write).toList());
    }

    private static Consumer<ProcessingEnvironment> write(Map<String, String> types) {
        return environment -> types.forEach((name, text) -> {
            try (Writer writer =
                    environment.getFiler().createSourceFile("shop." + name).openWriter()) {
                writer.write("package shop; " + text);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
        if (round < rounds.size()) {
            rounds.get(round++).accept(processingEnv);
        }
        return false;
    }
}
