package io.github.smartasync.processor.javac;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.compilers.Compilation;
import io.github.smartasync.compilers.Compilers;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Names of parameters from sources in the form of a JDK's: what is installed with the running one does not matter. */
class JdkSourcesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void methodsWithoutABodyHaveTheNamesThatTheirSourcesSay(Compilers compiler) throws IOException {
        JdkSources sources = new JdkSources(archive("java.base/java/util/Map.java", """
                package java.util;
                public interface Map<K, V> {
                    V put(K key, V value);
                    void putAll(Map<? extends K, ? extends V> all);
                    boolean remove(Object removed, Object expected);
                    V remove(Object removed);
                    interface Entry<K, V> {
                        V setValue(V newValue);
                    }
                }
                """));

        List<String> names = namesOf(compiler, sources, "java.util.Map", "java.util.Map.Entry");

        assertThat(names)
                .contains("put [key, value]", "putAll [all]", "remove [removed, expected]", "setValue [newValue]")
                .contains("get unknown");
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsKnownWithoutAnArchiveOrWithABrokenOne(Compilers compiler) throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.zip"), "no archive");

        assertThat(namesOf(compiler, new JdkSources(folder.resolve("none.zip")), "java.util.Map"))
                .isNotEmpty()
                .allMatch(name -> name.endsWith(" unknown"));
        assertThat(namesOf(compiler, new JdkSources(broken), "java.util.Map"))
                .isNotEmpty()
                .allMatch(name -> name.endsWith(" unknown"));
    }

    private Path archive(String entry, String text) throws IOException {
        Path archive = folder.resolve("src.zip");
        try (OutputStream file = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return archive;
    }

    private List<String> namesOf(Compilers compiler, JdkSources sources, String... types) {
        NamesOf names = new NamesOf(sources, List.of(types));
        Compilation.with(compiler)
                .source("shop/Any.java", "package shop; class Any {}")
                .processedBy(names)
                .intoNew(folder);
        return names.found;
    }

    @SupportedAnnotationTypes("*")
    private static final class NamesOf extends AbstractProcessor {

        private final JdkSources sources;
        private final List<String> types;
        private final List<String> found = new ArrayList<>();

        NamesOf(JdkSources sources, List<String> types) {
            this.sources = sources;
            this.types = types;
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!round.processingOver()) {
                for (String type : types) {
                    TypeElement element = processingEnv.getElementUtils().getTypeElement(type);
                    for (ExecutableElement method : ElementFilter.methodsIn(element.getEnclosedElements())) {
                        found.add(method.getSimpleName() + " "
                                + sources.parameters(method, processingEnv.getElementUtils())
                                        .map(Object::toString)
                                        .orElse("unknown"));
                    }
                }
            }
            return false;
        }
    }
}
