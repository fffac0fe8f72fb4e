package io.github.smartasync.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shapes in a named module that requires the runtime and nothing else: the same bytes, and no warning. */
class ModuleTest {

    /** In no module can a type be in the unnamed package; the others name annotations of another module. */
    private static boolean fits(String shape) {
        return !shape.equals("default_package")
                && Shapes.sources(shape).stream()
                        .map(Shapes::read)
                        .noneMatch(text -> text.contains("org.jspecify") || text.contains("java.sql"));
    }

    private static final List<String> STRICT =
            List.of("-Xlint:all", "-Xdoclint:all,-missing", "-parameters", "-proc:none");

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

        Compiled compiled =
                Compiled.inModule(ToolProvider.getSystemJavaCompiler(), sources, List.of("-parameters"), true);

        assertThat(shapes).hasSizeGreaterThan(60);
        assertThat(compiled.findings()).isEmpty();
        assertThat(compiled.generated()).isEqualTo(expected(shapes));

        sources.addAll(Shapes.javaFiles(compiled.generatedFolder()));
        assertThat(Compiled.inModule(ToolProvider.getSystemJavaCompiler(), sources, STRICT, false)
                        .findings())
                .filteredOn(finding -> !finding.startsWith(Shapes.ROOT.toString()))
                .isEmpty();
        assertThat(Compiled.inModule(new EclipseCompiler(), sources, List.of("-17", "-nowarn", "-proc:none"), false)
                        .findings())
                .isEmpty();
    }

    private static Map<Path, String> expected(List<String> shapes) {
        Map<Path, String> expected = new TreeMap<>();
        for (String shape : shapes) {
            Path folder = Shapes.expected(shape);
            for (Path file : Shapes.javaFiles(folder)) {
                expected.put(Path.of("goldens", shape).resolve(folder.relativize(file)), Shapes.read(file));
            }
        }
        return expected;
    }
}
