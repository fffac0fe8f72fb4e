package io.github.smartasync.kotlin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.compilers.ProductJars;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jetbrains.kotlin.cli.common.ExitCode;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compiler and kapt of the plugin, called as the plugin calls them, since a build that fails is no part of ours. */
final class SuspendFunctionTest {

    private static final Path PROJECTS = Path.of(System.getProperty("kotlin.projects", "src/test/projects"));

    @TempDir
    Path output;

    @Test
    void suspendFunctionsAreRefusedAtTheirPlaces() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ExitCode exit = new K2JVMCompiler()
                .exec(
                        new PrintStream(printed, true, UTF_8),
                        kapt(PROJECTS.resolve("suspending")).toArray(new String[0]));

        assertThat(exit).as(printed.toString(UTF_8)).isEqualTo(ExitCode.COMPILATION_ERROR);
        assertThat(printed.toString(UTF_8).lines().filter(line -> line.contains("[SA")))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .contains("Prices.kt:10: error: [SA018] Prices.priceOf(String, Continuation)"),
                        line -> assertThat(line).contains("Prices.kt:12: error: [SA018] Prices.refresh(Continuation)"),
                        line -> assertThat(line)
                                .contains("Prices.kt:14: error: [SA018] Prices.find(String, Continuation)"),
                        line -> assertThat(line)
                                .contains("Prices.kt:16: error: [SA018] Prices.all(Object, Continuation)"),
                        line -> assertThat(line).contains("Prices.kt:19: error: [SA018] Prices.load(Continuation)"));
    }

    private List<String> kapt(Path sources) {
        Path plugin = ProductJars.jarOf("org.jetbrains.kotlin.kapt.KaptCompilerPluginRegistrar");
        String classPath = Stream.concat(
                        ProductJars.forUsers().stream(), Stream.of(ProductJars.jarOf("kotlin.Metadata")))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of("-no-stdlib", "-no-reflect", "-jvm-target", "17"));
        command.addAll(List.of("-classpath", classPath, "-d", output.toString(), "-Xplugin=" + plugin));
        Stream.of(
                        "aptMode=stubsAndApt",
                        "mapDiagnosticLocations=true",
                        "apclasspath=" + ProductJars.processor(),
                        "sources=" + output.resolve("sources"),
                        "classes=" + output.resolve("classes"),
                        "stubs=" + output.resolve("stubs"))
                .forEach(option -> command.addAll(List.of("-P", "plugin:org.jetbrains.kotlin.kapt3:" + option)));
        command.add(sources.toString());
        return command;
    }
}
