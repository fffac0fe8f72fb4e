package io.github.smartasync.gradle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.gradle.api.internal.tasks.compile.incremental.processing.AnnotationProcessingResult;
import org.gradle.api.internal.tasks.compile.incremental.processing.AnnotationProcessorResult;
import org.gradle.api.internal.tasks.compile.processing.IsolatingProcessor;

/** One run of the compiler with a processor that Gradle watches. */
final class GradleCompilation {

    private GradleCompilation() {}

    /** Compiles the sources, by name, and returns Gradle's books. */
    static AnnotationProcessingResult run(Processor processor, Map<String, String> sources) {
        AnnotationProcessingResult books = new AnnotationProcessingResult();
        String name = processor.getClass().getName();
        StringWriter messages = new StringWriter();
        Path output = temporaryFolder();
        try {
            CompilationTask task = ToolProvider.getSystemJavaCompiler()
                    .getTask(
                            messages,
                            null,
                            null,
                            List.of("-classpath", System.getProperty("java.class.path"), "-d", output.toString()),
                            null,
                            inMemory(sources));
            task.setProcessors(List.of(new IsolatingProcessor(processor, new AnnotationProcessorResult(books, name))));
            boolean compiled = task.call();
            if (books.getFullRebuildCause() == null) {
                assertThat(compiled).as(messages.toString()).isTrue();
            }
            return books;
        } finally {
            delete(output);
        }
    }

    private static List<JavaFileObject> inMemory(Map<String, String> sources) {
        List<JavaFileObject> files = new ArrayList<>();
        sources.forEach((name, text) -> files.add(
                new SimpleJavaFileObject(
                        URI.create("string:///" + name.replace('.', '/') + ".java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return text;
                    }
                }));
        return files;
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("gradle-contract");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
