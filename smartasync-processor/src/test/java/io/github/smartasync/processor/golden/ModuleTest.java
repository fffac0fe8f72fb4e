package io.github.smartasync.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.compilers.Compilation;
import io.github.smartasync.compilers.Compiled;
import io.github.smartasync.compilers.Compilers;
import io.github.smartasync.processor.SmartAsyncProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shapes in a named module that requires the runtime and nothing else: the same bytes, and no warning. */
@Tag("rest")
class ModuleTest {

    /** In no module can a type be in the unnamed package; the others name annotations of another module. */
    private static boolean fits(String shape) {
        return !shape.equals("default_package")
                && !Shapes.isOfLibraries(shape)
                && Shapes.sources(shape).stream()
                        .map(Shapes::read)
                        .noneMatch(text -> text.contains("org.jspecify") || text.contains("java.sql"));
    }

    @TempDir
    Path folder;

    /** ECJ's own processing does not put generated types into the module of their source: it compiles what javac's did. */
    @Test
    void isTheSameThereAndWithoutAWarning() throws IOException {
        List<String> shapes = Shapes.names().stream().filter(ModuleTest::fits).toList();
        List<Path> sources = new ArrayList<>();
        shapes.forEach(shape -> sources.addAll(Shapes.sources(shape)));
        sources.add(Files.writeString(
                folder.resolve("module-info.java"), "module goldens { requires io.github.smartasync.runtime; }"));

        Compiled compiled = inModule(Compilers.JAVAC, sources)
                .options("-parameters")
                .processedBy(new SmartAsyncProcessor())
                .intoNew(folder);

        assertThat(shapes).hasSizeGreaterThan(60);
        assertThat(compiled.messages())
                .filteredOn(message -> !message.text().contains("[SA061]")) // some shapes mean it
                .isEmpty();
        assertThat(compiled.generated()).isEqualTo(expected(shapes));

        sources.addAll(compiled.generatedSources());
        assertThat(inModule(Compilers.JAVAC, sources)
                        .options("-Xlint:all", "-Xdoclint:all,-missing", "-parameters")
                        .intoNew(folder)
                        .messages())
                .filteredOn(message -> !message.isIn(Shapes.ROOT))
                .isEmpty();
        assertThat(inModule(Compilers.ECJ, sources)
                        .options("-nowarn")
                        .intoNew(folder)
                        .messages())
                .isEmpty();
    }

    private static Compilation inModule(Compilers compiler, List<Path> sources) {
        return Compilation.with(compiler).modulePath(Shapes.userPath()).sources(sources);
    }

    private static Map<String, String> expected(List<String> shapes) {
        Map<String, String> expected = new TreeMap<>();
        for (String shape : shapes) {
            Path folder = Shapes.expected(shape);
            for (Path file : Shapes.javaFiles(folder)) {
                String path = "goldens/" + shape + "/" + folder.relativize(file);
                expected.put(path.replace('\\', '/'), Shapes.read(file));
            }
        }
        return expected;
    }
}
