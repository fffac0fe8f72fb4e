package io.github.smartasync.gradle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.compilers.Compilation;
import io.github.smartasync.compilers.Compiled;
import io.github.smartasync.compilers.Compilers;
import java.nio.file.Path;
import java.util.Map;
import javax.annotation.processing.Processor;
import org.gradle.api.internal.tasks.compile.incremental.processing.AnnotationProcessingResult;
import org.gradle.api.internal.tasks.compile.incremental.processing.AnnotationProcessorResult;
import org.gradle.api.internal.tasks.compile.processing.IsolatingProcessor;

/** One run of the compiler with a processor that Gradle watches. */
final class GradleCompilation {

    private GradleCompilation() {}

    /** Compiles the sources, by path, in a folder, and returns Gradle's books. */
    static AnnotationProcessingResult run(Path folder, Processor processor, Map<String, String> sources) {
        AnnotationProcessingResult books = new AnnotationProcessingResult();
        String name = processor.getClass().getName();
        Compiled compiled = Compilation.with(Compilers.JAVAC)
                .sources(sources)
                .processedBy(new IsolatingProcessor(processor, new AnnotationProcessorResult(books, name)))
                .intoNew(folder);
        if (books.getFullRebuildCause() == null) {
            assertThat(compiled.success()).as("%s", compiled.messages()).isTrue();
        }
        return books;
    }
}
