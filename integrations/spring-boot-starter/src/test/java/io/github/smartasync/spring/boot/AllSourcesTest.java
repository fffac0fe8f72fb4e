package io.github.smartasync.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.spring.boot.shop.ShopApplication;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplicationAotProcessor;

/** Each kind of source in one application, which runs in a JVM of its own and is asked over HTTP. */
@Tag("rest")
class AllSourcesTest {

    private static final String[] PROPERTIES = {
        "--server.port=0",
        "--spring.aop.proxy-target-class=false",
        "--spring.security.user.name=" + Http.USER,
        "--spring.security.user.password=" + Http.PASSWORD
    };

    private static final String CLASS_PATH = System.getProperty("java.class.path");

    @TempDir
    private Path folder;

    @Test
    void eachHasItsViewsAsBeans() throws Exception {
        assertAnswers(List.of("-cp", CLASS_PATH));
    }

    /** As {@code spring-boot:process-aot} does it, and then without a native image. */
    @Test
    void eachHasItsViewsAsBeansThatWereDefinedAheadOfTime() throws Exception {
        Path sources = folder.resolve("sources");
        Path classes = folder.resolve("classes");
        List<String> arguments = new ArrayList<>(List.of(
                ShopApplication.class.getName(),
                sources.toString(),
                classes.toString(),
                classes.toString(),
                "shop",
                "shop"));
        arguments.addAll(List.of(PROPERTIES));
        SpringApplicationAotProcessor.main(arguments.toArray(String[]::new));
        compile(sources, classes);

        assertAnswers(List.of("-Dspring.aot.enabled=true", "-cp", classes + File.pathSeparator + CLASS_PATH));
    }

    private static void compile(Path sources, Path classes) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none", "-nowarn", "-d", classes.toString(), "-cp", classes + File.pathSeparator + CLASS_PATH));
        try (Stream<Path> files = Files.walk(sources)) {
            files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
        }
        assertThat(arguments).anyMatch(file -> file.endsWith("ShopApplication__ApplicationContextInitializer.java"));
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(result).as("result of the compiler").isZero();
    }

    private static void assertAnswers(List<String> options) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add(ShopApplication.class.getName());
        command.addAll(List.of(PROPERTIES));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> said = new ArrayList<>();
        try (BufferedReader output = process.inputReader()) {
            String port = after("port=", output, said);
            assertThat(Http.get(port, "/views").join().lines())
                    .containsExactly(
                            "orders true",
                            "invoices true",
                            "gate true",
                            "north north",
                            "words words",
                            "tickets true",
                            "elsewhere null",
                            "stock true 3",
                            "later true true west numbers");
            process.outputWriter().close();
            assertThat(after("closed=", output, said)).isEqualTo("1");
            assertThat(process.waitFor()).isZero();
        } finally {
            process.destroyForcibly();
        }
    }

    /** The rest of the next line that begins so. */
    private static String after(String start, BufferedReader output, List<String> said) {
        try {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                said.add(line);
                if (line.startsWith(start)) {
                    return line.substring(start.length());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("No " + start + " in:\n" + String.join("\n", said));
    }
}
