package io.github.smartasync.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tools that check what can be null find nothing in generated code, without a word of configuration for it. A file with a
 * mistake is compiled along, so that a tool that does not run at all is noticed.
 */
@Tag("rest")
class NullnessToolsTest {

    private static final String PLANTED = """
            package goldens.planted;

            @org.jspecify.annotations.NullMarked
            final class Planted {
                String mistake() {
                    return null;
                }
            }
            """;

    /** Where a message is, and what it says. */
    private static final Pattern MESSAGE = Pattern.compile("(.*\\.java):(\\d+): (?:warning|error): (.*)");

    /** What the tools use of javac. */
    private static final List<String> INTERNALS =
            List.of("api", "code", "comp", "file", "main", "model", "parser", "processing", "tree", "util");

    /** The shapes that say something of null. */
    private static final List<String> NULLNESS = List.of(
            "null_marked",
            "null_marked_wildcards",
            "null_unmarked",
            "nullness",
            "nullness_declarations",
            "sub_clients_null_marked");

    private static final Path CHECKER_FRAMEWORK = Path.of("target", "checker-framework");

    @TempDir
    Path folder;

    @Test
    void nullAwayFindsNothing() throws Exception {
        List<String> shapes = Stream.concat(NULLNESS.stream(), Stream.of("basic", "streams", "reactive_views", "twins"))
                .toList();

        assertThat(found(shapes, nullAway("-XepOpt:NullAway:AnnotatedPackages=goldens")))
                .singleElement()
                .asString()
                .startsWith("Planted.java:6 [NullAway]");
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_22, disabledReason = "NullAway needs it for this mode")
    void nullAwayFindsNothingInItsJSpecifyMode() throws Exception {
        String mode = "-XepOpt:NullAway:OnlyNullMarked=true -XepOpt:NullAway:JSpecifyMode=true";
        assertThat(found(Shapes.names(), nullAway(mode)))
                .singleElement()
                .asString()
                .startsWith("Planted.java:6 [NullAway]");
    }

    @Test
    void theCheckerFrameworkFindsNothing() throws Exception {
        assertThat(found(
                        NULLNESS,
                        List.of(
                                "-processor",
                                "org.checkerframework.checker.nullness.NullnessChecker",
                                "-Awarns",
                                "-processorpath",
                                CHECKER_FRAMEWORK.resolve("checker.jar")
                                        + File.pathSeparator
                                        + CHECKER_FRAMEWORK.resolve("checker-qual.jar"))))
                .singleElement()
                .asString()
                .startsWith("Planted.java:6 [return]");
    }

    private static List<String> nullAway(String options) {
        return List.of(
                "-proc:none",
                "-XDcompilePolicy=simple",
                "--should-stop=ifError=FLOW",
                "-XDaddTypeAnnotationsToSymbol=true",
                "-processorpath",
                System.getProperty("java.class.path"),
                "-Xplugin:ErrorProne -XepDisableAllChecks -Xep:NullAway:WARN " + options);
    }

    /** The messages about generated code and about the planted mistake. */
    private List<String> found(List<String> shapes, List<String> tool) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        Process javac = new ProcessBuilder(command(shapes, tool))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(javac.waitFor(9, TimeUnit.MINUTES)).isTrue();
        List<String> lines = Files.readAllLines(output);

        assertThat(javac.exitValue()).as(String.join("\n", lines)).isZero();
        return lines.stream()
                .map(MESSAGE::matcher)
                .filter(Matcher::matches)
                .filter(message -> message.group(1).contains(File.separator + "expected" + File.separator)
                        || message.group(1).endsWith("Planted.java"))
                .map(message ->
                        Path.of(message.group(1)).getFileName() + ":" + message.group(2) + " " + message.group(3))
                .toList();
    }

    private List<String> command(List<String> shapes, List<String> tool) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        INTERNALS.forEach(
                name -> command.add("-J--add-opens=jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED"));
        String classPath = System.getProperty("java.class.path")
                + File.pathSeparator
                + CHECKER_FRAMEWORK.resolve("checker-qual.jar");
        command.addAll(List.of("-Xmaxwarns", "10000", "-encoding", "UTF-8", "-classpath", classPath));
        command.addAll(tool);
        command.addAll(
                List.of("-d", Files.createDirectory(folder.resolve("classes")).toString()));
        command.add(Files.writeString(folder.resolve("Planted.java"), PLANTED).toString());
        command.addAll(shapes.stream()
                .flatMap(shape -> Stream.of(Shapes.sources(shape), Shapes.javaFiles(Shapes.expected(shape))))
                .flatMap(List::stream)
                .map(Path::toString)
                .collect(Collectors.toList()));
        return command;
    }
}
