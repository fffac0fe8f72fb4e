package io.github.smartasync.processor.golden;

import io.github.smartasync.SmartAsync;
import io.github.smartasync.processor.SmartAsyncProcessor;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * What came of a compilation.
 *
 * @param classes the folder of the class files
 * @param generatedFolder the folder of the generated files
 * @param findings errors and warnings, as one reads them
 */
record Compiled(Path classes, Path generatedFolder, List<String> findings) {

    /** Compiles with the processor. */
    static Compiled withProcessor(JavaCompiler compiler, List<Path> sources, List<String> options) {
        return compile(compiler, sources, options, true);
    }

    /** Compiles in a module, with the processor or without: what users have is on the module path. */
    static Compiled inModule(JavaCompiler compiler, List<Path> sources, List<String> options, boolean process) {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("--module-path", classPath()));
        return compile(compiler, sources, all, process);
    }

    /** Compiles without processing. */
    static Compiled plainly(JavaCompiler compiler, List<Path> sources, List<String> options) {
        List<String> all = new ArrayList<>(options);
        all.add("-proc:none");
        return compile(compiler, sources, all, false);
    }

    /** The generated files by their path. */
    Map<Path, String> generated() {
        Map<Path, String> wording = new TreeMap<>();
        for (Path file : Shapes.javaFiles(generatedFolder)) {
            wording.put(generatedFolder.relativize(file), Shapes.read(file));
        }
        return wording;
    }

    private static Compiled compile(JavaCompiler compiler, List<Path> sources, List<String> options, boolean process) {
        try {
            Path folder = Files.createTempDirectory("goldens");
            Path classes = Files.createDirectory(folder.resolve("classes"));
            Path generated = Files.createDirectory(folder.resolve("generated"));
            List<String> all = new ArrayList<>(options);
            all.addAll(List.of("-d", classes.toString(), "-s", generated.toString()));
            boolean inModule = options.contains("--module-path");
            all.addAll(List.of("-classpath", inModule ? "" : classPath(), "-encoding", "UTF-8"));
            DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
            StringWriter output = new StringWriter();
            try (StandardJavaFileManager files =
                    compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
                if (inModule) {
                    // ECJ asks its file manager, not its options.
                    files.setLocationFromPaths(StandardLocation.MODULE_PATH, userPath());
                    files.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of());
                }
                JavaCompiler.CompilationTask task = compiler.getTask(
                        output, files, diagnostics, all, null, files.getJavaFileObjectsFromPaths(sources));
                if (process) {
                    task.setProcessors(List.of(new SmartAsyncProcessor()));
                }
                List<String> findings = new ArrayList<>();
                if (!task.call() && diagnostics.getDiagnostics().isEmpty()) {
                    findings.add("did not compile: " + output);
                }
                diagnostics.getDiagnostics().stream().map(Compiled::read).forEach(findings::add);
                return new Compiled(classes, generated, List.copyOf(findings));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Diagnostic<? extends JavaFileObject> diagnostic) {
        return "%s:%d: %s: [%s] %s"
                .formatted(
                        name(diagnostic.getSource()),
                        diagnostic.getLineNumber(),
                        diagnostic.getKind(),
                        diagnostic.getCode(),
                        diagnostic.getMessage(Locale.ROOT));
    }

    private static String name(@Nullable JavaFileObject file) {
        return file == null ? "?" : file.getName().replace(File.separatorChar, '/');
    }

    /** Only what users have: the compiler reports on everything else in a class path, too. */
    static String classPath() {
        return userPath().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static List<Path> userPath() {
        return Stream.of(SmartAsync.class, SmartAsyncRuntime.class, Nullable.class)
                .map(Compiled::location)
                .toList();
    }

    private static Path location(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException unexpected) {
            throw new AssertionError(unexpected);
        }
    }
}
