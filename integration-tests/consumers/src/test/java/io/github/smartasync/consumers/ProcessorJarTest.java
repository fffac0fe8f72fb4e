package io.github.smartasync.consumers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.compilers.ProductJars;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Processors share one path with others: ours brings nothing that could meet another version of itself. */
final class ProcessorJarTest {

    private static final String OURS = "io/github/smartasync/processor/";

    private JarFile jar;

    @BeforeEach
    void open() throws IOException {
        jar = new JarFile(ProductJars.processor().toFile());
    }

    @AfterEach
    void close() throws IOException {
        jar.close();
    }

    @Test
    void holdsJavaPoetUnderOurOwnName() {
        assertThat(names()).contains(OURS + "shaded/javapoet/JavaFile.class");
    }

    @Test
    void holdsNoClassOfOthers() {
        assertThat(names()).filteredOn(name -> name.endsWith(".class")).allMatch(name -> name.startsWith(OURS));
    }

    @Test
    void namesNoPackageThatWasRelocated() throws IOException {
        for (JarEntry entry :
                jar.stream().filter(e -> e.getName().endsWith(".class")).toList()) {
            try (InputStream bytes = jar.getInputStream(entry)) {
                assertThat(new String(bytes.readAllBytes(), UTF_8))
                        .as(entry.getName())
                        .doesNotContain("com/palantir/javapoet");
            }
        }
    }

    @Test
    void isFoundByTheCompiler() throws IOException {
        assertThat(text("META-INF/services/javax.annotation.processing.Processor"))
                .isEqualTo("io.github.smartasync.processor.SmartAsyncProcessor");
    }

    @Test
    void isIsolatingForGradle() throws IOException {
        assertThat(text("META-INF/gradle/incremental.annotation.processors"))
                .isEqualTo("io.github.smartasync.processor.SmartAsyncProcessor,isolating");
    }

    @Test
    void hasAModuleNameAndALicence() throws IOException {
        assertThat(jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name"))
                .isEqualTo("io.github.smartasync.processor");
        assertThat(text("META-INF/LICENSE")).contains("Apache License");
    }

    @Test
    void hasNoDependencies() throws IOException {
        Path pom = Path.of(System.getProperty("processor.pom"));

        assertThat(Files.readString(pom)).contains("smartasync-processor").doesNotContain("<dependenc", "<parent");
    }

    private List<String> names() {
        return jar.stream().map(ZipEntry::getName).toList();
    }

    private String text(String name) throws IOException {
        ZipEntry entry = jar.getEntry(name);
        assertThat(entry).as(name).isNotNull();
        try (InputStream bytes = jar.getInputStream(entry)) {
            return new String(bytes.readAllBytes(), UTF_8).strip();
        }
    }
}
