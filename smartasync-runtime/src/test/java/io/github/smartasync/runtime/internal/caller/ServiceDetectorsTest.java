package io.github.smartasync.runtime.internal.caller;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.SmartAsync;
import io.github.smartasync.detected.OwnThreadMain;
import io.github.smartasync.detected.OwnThreads;
import io.github.smartasync.runtime.CallerContext;
import io.github.smartasync.runtime.spi.CallerContextDetector;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Detectors are found wherever {@link java.util.ServiceLoader} finds them, although it is not asked in vain. */
class ServiceDetectorsTest {

    private static final String FOUND = OwnThreads.class.getName();
    private static final String SERVICE_FILE = "META-INF/services/" + CallerContextDetector.class.getName();

    @TempDir
    Path folder;

    private String smartAsync;
    private Path application;
    private Path jar;

    @BeforeEach
    void anApplication() throws Exception {
        smartAsync = pathOf(CallerContext.class) + File.pathSeparator + pathOf(SmartAsync.class);
        application = folder.resolve("application");
        jar = folder.resolve("application.jar");
        try (FileSystem packed = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            for (Path root : List.of(application, packed.getPath("/"))) {
                for (Class<?> type : List.of(OwnThreads.class, OwnThreadMain.class)) {
                    String file = type.getName().replace('.', '/') + ".class";
                    copy(pathOf(type).resolve(file), root.resolve(file));
                }
                Files.createDirectories(root.resolve(SERVICE_FILE).getParent());
                Files.writeString(root.resolve(SERVICE_FILE), FOUND);
            }
        }
    }

    @Test
    void onTheClassPathInAFolder() throws Exception {
        assertThat(run("-cp", smartAsync + File.pathSeparator + application, OwnThreadMain.class.getName()))
                .isEqualTo(FOUND + ", false");
    }

    @Test
    void onTheClassPathInAJar() throws Exception {
        assertThat(run("-cp", smartAsync + File.pathSeparator + jar, OwnThreadMain.class.getName()))
                .isEqualTo(FOUND + ", false");
    }

    @Test
    void onTheClassPathOfSmartAsyncOnTheModulePath() throws Exception {
        assertThat(run(
                        "--module-path",
                        smartAsync,
                        "--add-modules",
                        "io.github.smartasync.runtime",
                        "-cp",
                        application.toString(),
                        OwnThreadMain.class.getName()))
                .isEqualTo(FOUND + ", true");
    }

    @Test
    void inAModuleWithoutADescriptor() throws Exception {
        assertThat(run(
                        "--module-path",
                        smartAsync + File.pathSeparator + jar,
                        "--add-modules",
                        "io.github.smartasync.runtime",
                        "--module",
                        "application/" + OwnThreadMain.class.getName()))
                .isEqualTo(FOUND + ", true");
    }

    @Test
    void inAModuleOfSmartAsyncOnTheClassPath() throws Exception {
        assertThat(run(
                        "--module-path",
                        jar.toString(),
                        "--add-modules",
                        "application",
                        "-cp",
                        smartAsync,
                        OwnThreadMain.class.getName()))
                .isEqualTo(FOUND + ", false");
    }

    @Test
    void throughAClassLoaderOfTheServer() throws Exception {
        URL[] urls = Stream.of(pathOf(CallerContext.class), pathOf(SmartAsync.class), application)
                .map(ServiceDetectorsTest::url)
                .toArray(URL[]::new);
        try (URLClassLoader server = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            assertThat(server.loadClass(OwnThreadMain.class.getName())
                            .getMethod("judgedOnOwnThread")
                            .invoke(null))
                    .isEqualTo(FOUND);
        }
    }

    private static void copy(Path from, Path to) throws Exception {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
    }

    private static Path pathOf(Class<?> type) {
        return Path.of(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String run(String... arguments) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        Stream.concat(Stream.of(java), Stream.of(arguments)).toList())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.strip();
    }
}
