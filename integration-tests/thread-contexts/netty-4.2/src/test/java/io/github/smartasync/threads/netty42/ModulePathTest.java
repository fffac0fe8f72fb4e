package io.github.smartasync.threads.netty42;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything in named modules: SmartAsync reads no framework, and finds it all the same. */
class ModulePathTest {

    private static final Path SOURCES = Path.of("src/test/modules/app");

    @Test
    void frameworksAndServicesAreFoundOnTheModulePath(@TempDir Path classes) throws Exception {
        String modulePath = modulePath();
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "--module-path",
                        modulePath,
                        "-d",
                        classes.toString(),
                        SOURCES.resolve("module-info.java").toString(),
                        SOURCES.resolve("app/Main.java").toString(),
                        SOURCES.resolve("app/OwnThreads.java").toString());
        assertThat(compiled).isZero();

        assertThat(run("--module-path", modulePath + File.pathSeparator + classes, "--module", "app/app.Main"))
                .contains(
                        "Netty",
                        "app.OwnThreads",
                        "ORDINARY",
                        "module io.github.smartasync.runtime, module io.netty.transport");
    }

    private static Stream<String> run(String... arguments) throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(Stream.concat(Stream.of(java.toString()), Arrays.stream(arguments))
                        .toList())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.lines();
    }

    /** SmartAsync and Netty, from the class path of this test. */
    private static String modulePath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.replace(File.separatorChar, '/')
                        .matches(".*/(smartasync-(runtime|annotations)|netty-(common|transport|buffer|resolver))/.*"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
